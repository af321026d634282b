import { isScalar, parseDocument, visit } from 'yaml';
import type { Span } from '../text/span.ts';

/** A key or value of a YAML text, without the quotes around it. */
export interface YamlScalar extends Span {
  readonly value: string;
}

/** Every key and value of a YAML text that is a word or a sentence, in its order. */
export function scalarsIn(text: string): readonly YamlScalar[] {
  const found: YamlScalar[] = [];
  visit(parseDocument(text, { logLevel: 'silent' }), {
    Scalar: (_, node) => {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      const [start, end] = node.range;
      const [quote = ''] = /^["']/.exec(text.slice(start, end)) ?? [];
      found.push({
        value: node.value,
        start: start + quote.length,
        end: end - quote.length,
      });
    },
  });
  return found;
}
