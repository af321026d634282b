import type { SourceLine } from './source-lines.ts';

/** A closing mark of the wrong length: too few backticks, or fewer than the opening has. */
const STUNTED = /^\s*(?:`{2,}|~{2,})\s*$/;
const HEADING = /^ {0,3}#{2,6}\s+\S/;
/** Markdown that no program prints: links, bold lead-ins, sentences. */
const PROSE =
  /^ {0,3}(?:(?:[-*+]|\d{1,2}[.)])\s+)?(?:\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\)|[A-Z][a-z']*(?:\s+[\w'`*([][^\s]*){3,}.*[.:?!)]\s*$)/;

/**
 * Where a block that nothing closes most plausibly ends, at the latest before a line. `close` is a
 * line that was meant to close it.
 */
export function plausibleEnd(
  lines: readonly SourceLine[],
  open: number,
  info: string,
  before = lines.length,
): { readonly last: number; readonly close: number | null } {
  const prose = !/^(?:text|txt|log|plain|markdown|md|plantuml|mermaid)/i.test(info);
  for (let at = open + 1; at < before; at++) {
    const line = lines[at];
    if (line === undefined || line.blank) continue;
    if (STUNTED.test(line.text)) return { last: at - 1, close: at };
    if (lines[at - 1]?.blank !== true) continue;
    if (HEADING.test(line.text) || (prose && PROSE.test(line.text))) {
      return { last: contentBefore(lines, open, at), close: null };
    }
  }
  return { last: contentBefore(lines, open, before), close: null };
}

/** The last line with content in a block that ends before a line. */
function contentBefore(lines: readonly SourceLine[], open: number, before: number): number {
  let last = before - 1;
  while (last > open && lines[last]?.blank === true) last -= 1;
  return last;
}
