import { spanOf } from '../../markdown/document.ts';
import type { Collecting, Collector } from './collector.ts';
import type { UndefinedReference } from './document-facts.ts';

/** `[text][label]`: what looks like a reference and stayed text, because nothing defines the label. */
const FULL = /\[((?:[^\][\\]|\\.){1,300})\]\[((?:[^\][\\]|\\.){0,300})\]/g;

export function undefinedReferenceCollector({ place }: Collecting): Collector<UndefinedReference> {
  const facts: UndefinedReference[] = [];
  return {
    visitors: {
      text: (node) => {
        if (!node.value.includes('][')) return;
        const { start, end } = spanOf(node);
        // Escapes make the source longer than the text; then places are not certain.
        if (end - start !== node.value.length) return;
        for (const match of node.value.matchAll(FULL)) {
          const label = match[2] === '' ? (match[1] ?? '') : (match[2] ?? '');
          const at = start + match.index;
          facts.push({ label, ...place(at, at + match[0].length) });
        }
      },
    },
    facts: () => facts,
  };
}
