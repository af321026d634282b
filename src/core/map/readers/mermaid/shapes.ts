import { ENTITIES } from '../entities.ts';

/** What opens and closes a node's label in a Mermaid flowchart, the longest first. */
export const SHAPES: readonly (readonly [open: string, closes: readonly string[]])[] = [
  ['(((', [')))']],
  ['([', ['])']],
  ['((', ['))']],
  ['[(', [')]']],
  ['[[', [']]']],
  ['[/', ['/]', '\\]']],
  ['[\\', ['\\]', '/]']],
  ['{{', ['}}']],
  ['(', [')']],
  ['[', [']']],
  ['{', ['}']],
  ['>', [']']],
];

/** A label as it is shown: no quotes, Markdown, HTML, icons or entity codes. */
export function shownLabel(raw: string): string {
  return raw
    .trim()
    .replace(/^"([\s\S]*)"$/u, '$1')
    .replace(/^`([\s\S]*)`$/u, '$1')
    .replace(/<br\s*\/?>|\\n/giu, ' ')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/\bfa[bklrs]?:fa-[\w-]+\s*/gu, '')
    .replace(/#(\w+);/gu, (whole, code: string) => entity(code) ?? whole)
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Mermaid's names, written `#name;`. */
const NAMED: Readonly<Record<string, string>> = { ...ENTITIES, colon: ':', semi: ';', apos: "'" };

function entity(code: string): string | null {
  const point = /^\d{1,6}$/u.test(code) ? Number(code) : Number.NaN;
  if (point > 31 && point < 0xd800) return String.fromCodePoint(point);
  return NAMED[code] ?? null;
}
