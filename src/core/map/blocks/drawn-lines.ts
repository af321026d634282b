import { readStatements } from '../direction/statement.ts';
import { readChain } from '../readers/chain.ts';
import { readTreeLine } from '../readers/drawing/tree-line.ts';
import { readLabel } from '../readers/label.ts';

/** A run of lines, by index; `to` is the line after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds drawings among the lines of a paragraph that nobody put into a fence. A drawing needs lines
 * that only a drawing has: branches, bars, arrows alone on a line, box-drawing characters, or names in
 * brackets with such lines beside them.
 */
export function drawnRuns(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let from: number | null = null;
  for (let at = 0; at <= lines.length; at++) {
    const part = at < lines.length && isDrawn(lines, at);
    if (part && from === null) from = at;
    if (part || from === null) continue;
    if (lines.slice(from, at).some(isGlyphs)) runs.push({ from, to: at });
    from = null;
  }
  if (runs.length > 0) return runs;
  const chained = lines.length > 0 && lines.every((line) => isChainLine(line));
  return chained ? [{ from: 0, to: lines.length }] : [];
}

function isDrawn(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (isGlyphs(line) || isBoxedName(line)) return true;
  const next = lines[at + 1];
  return next !== undefined && isGlyphs(next) && isShortName(line);
}

function isGlyphs(line: string): boolean {
  if (/[\u2500-\u257f]/u.test(line)) return true;
  const { kind, heads } = readTreeLine(line);
  return kind === 'branch' || (kind === 'bars' && (heads.length > 0 || /^[\s|]+$/u.test(line)));
}

function isBoxedName(line: string): boolean {
  const label = readLabel(line);
  return label.boxed && !label.checkbox && label.note === '' && /\[\s.*\s\]/u.test(line);
}

function isShortName(line: string): boolean {
  return line.trim().split(/\s+/u).length <= 5 && !/[.:!?]$/u.test(line.trim());
}

function isChainLine(line: string): boolean {
  const chain = readChain(line);
  if (chain === null || /[`$={}]/u.test(line) || readStatements(line).length > 0) return false;
  return chain.groups.flat().every(({ name }) => name.split(/\s+/u).length <= 5);
}
