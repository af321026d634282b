import { spanOf } from '../../markdown/document.ts';
import type { Collecting, Collector } from './collector.ts';
import type { UndefinedReference } from './document-facts.ts';

/**
 * `[text][label]`: what looks like a reference and stayed text, because nothing defines the label.
 * Right behind a word it is an index, as in `job["args"][0]`.
 */
const FULL = /(?<![\p{L}\p{N}_\])])\[((?:[^\][\\]|\\.){1,300})\]\[((?:[^\][\\]|\\.){0,300})\]/gu;

/** Notes by number `[1][2]`, letters of a pattern `[a-z][0-9]`, keys `["class"]`. */
const NO_LABEL = /^(?:\d+|\^?(?:\w-\w)+\w*|["'].*["'])$/;

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
          const [whole, text = '', written = ''] = match;
          if (NO_LABEL.test(text) && (written === '' || NO_LABEL.test(written))) continue;
          const label = written === '' ? text : written;
          const at = start + match.index;
          facts.push({ label, ...place(at, at + whole.length) });
        }
      },
    },
    facts: () => facts,
  };
}
