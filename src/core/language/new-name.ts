import type { PlaceKind } from './component-places.ts';

/** What a plain scalar of YAML may be without meaning anything else. */
const PLAIN = /^[\p{L}][\p{L}\p{N} _./()&+-]*(?<! )$/u;
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A name as a scalar of YAML, in the quotes that stand around it, or in its own if it needs them. */
export function yamlName(name: string, quote: string): string {
  if (quote === "'") return name.replaceAll("'", "''");
  const quoted = JSON.stringify(name);
  if (quote === '"') return quoted.slice(1, -1);
  return PLAIN.test(name) && !WORDS.test(name) ? name : quoted;
}

/** A name as running text of Markdown. */
export function markdownName(name: string): string {
  return name.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** A name as it is written in a place of a kind, which begins at an offset of a text. */
export function nameIn(kind: PlaceKind, name: string, text: string, start: number): string {
  const isYaml = kind === 'front-matter' || kind === 'settings';
  return isYaml ? yamlName(name, text[start - 1] ?? '') : markdownName(name);
}
