import { isScalar, parseDocument, type Scalar, visit } from 'yaml';
import type { Span } from '../text/span.ts';

/** A name in a YAML file, without the quotes around it. */
export interface SettingsName extends Span {
  /** Empty for a plain one. */
  readonly quote: string;
}

/** Where the settings name a component: the keys and values that are its very name. */
export function namesInSettings(text: string, component: string): readonly SettingsName[] {
  const found: SettingsName[] = [];
  visit(parseDocument(text, { logLevel: 'silent' }), {
    Scalar: (_, node) => {
      const span = isScalar(node) && node.value === component ? spanIn(node, text) : null;
      if (span !== null) found.push(span);
    },
  });
  return found;
}

function spanIn({ range }: Scalar, text: string): SettingsName | null {
  if (range === undefined || range === null) return null;
  const [start, end] = range;
  const written = text.slice(start, end);
  const [quote = ''] = /^["']/.exec(written) ?? [];
  return { start: start + quote.length, end: end - quote.length, quote };
}
