import { spanOf } from '../../markdown/document.ts';
import type { Collecting, Collector } from './collector.ts';
import type { AnchorFact } from './document-facts.ts';

const HTML_ANCHOR =
  /<[a-z][a-z0-9]*\s[^<>]{0,500}?\b(?:id|name)\s?=\s?(?:"([^"]{1,500})"|'([^']{1,500})'|([^\s"'>]{1,500}))/gi;
/** `(target)=` on a line of its own: MyST. */
const MYST_TARGET = /^\(([^()\s]{1,200})\)=\s*$/gm;
/** `[](){#id}` and `{#id}` after a paragraph: attribute lists. */
const ATTRIBUTE_ID = /\{:?[^{}#]{0,200}#([^\s{}]{1,200})[^{}]{0,200}\}/g;

/** Places that can be linked to and are no headings. */
export function anchorCollector({ place }: Collecting): Collector<AnchorFact> {
  const facts: AnchorFact[] = [];
  const addAll = (text: string, pattern: RegExp, offset: number) => {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? match[2] ?? match[3] ?? '';
      const at = offset + match.index;
      facts.push({ name, ...place(at, at + match[0].length) });
    }
  };
  return {
    visitors: {
      html: (node) => addAll(node.value, HTML_ANCHOR, spanOf(node).start),
      text: (node, parent) => {
        if (node.value.includes(')=')) addAll(node.value, MYST_TARGET, spanOf(node).start);
        if (parent?.type !== 'heading' && node.value.includes('#')) {
          addAll(node.value, ATTRIBUTE_ID, spanOf(node).start);
        }
      },
    },
    facts: () => facts,
  };
}
