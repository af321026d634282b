import { spanOf } from '../../markdown/document.ts';
import type { Collecting, Collector } from './collector.ts';
import type { WikiLinkFact } from './document-facts.ts';

/** `[[Page]]`, `[[Page#Heading|words]]`, `![[picture.png]]`: to other readers mere text. */
const WIKI_LINK = /\[\[([^\][|\n]{1,200})(?:\|([^\][\n]{0,300}))?\]\]/g;

export function wikiLinkCollector({ place }: Collecting): Collector<WikiLinkFact> {
  const facts: WikiLinkFact[] = [];
  return {
    visitors: {
      text: (node) => {
        if (!node.value.includes('[[')) return;
        const { start, end } = spanOf(node);
        // Escapes make the source longer than the text; then places are not certain.
        if (end - start !== node.value.length) return;
        for (const { index, 0: whole, 1: first = '', 2: second = null } of node.value.matchAll(
          WIKI_LINK,
        )) {
          facts.push({ first, second, ...place(start + index, start + index + whole.length) });
        }
      },
    },
    facts: () => facts,
  };
}
