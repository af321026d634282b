import type { BlockLine } from '../../blocks/block.ts';
import { type Cell, cellsOf } from './grid.ts';
import { readTreeLine } from './tree-line.ts';

/** Blank columns that part two drawings side by side. */
const GUTTER = 2;

/**
 * Cuts trees that stand side by side apart, at columns that are blank in every line. Each part must
 * be a tree of its own: a name first, branches under it. Null when there is only one.
 */
export function splitColumns(
  lines: readonly BlockLine[],
): readonly (readonly BlockLine[])[] | null {
  const rows = lines.map((line) => cellsOf(line.text));
  const width = Math.max(0, ...rows.map((row) => endOf(row.at(-1))));
  const used = new Array<boolean>(width).fill(false);
  for (const row of rows) {
    for (const cell of row) used.fill(true, cell.column, endOf(cell));
  }
  let blanks = 0;
  for (let column = 1; column < width; column++) {
    if (!used[column]) {
      blanks++;
      continue;
    }
    const gutter = blanks >= GUTTER;
    blanks = 0;
    if (!gutter) continue;
    const left = lines.map((line, at) => slice(line, rows[at] ?? [], 0, column));
    const right = lines.map((line, at) => slice(line, rows[at] ?? [], column, width));
    if (!isTree(left) || !isTree(right)) continue;
    return [left, ...(splitColumns(right) ?? [right])];
  }
  return null;
}

function endOf(cell: Cell | undefined): number {
  return cell === undefined ? 0 : cell.column + cell.width;
}

/** The part of a line between two columns, padded so that its columns count from the first. */
function slice(line: BlockLine, row: readonly Cell[], from: number, to: number): BlockLine {
  const inside = row.filter(({ column }) => column >= from && column < to);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return { text: '', start: line.start };
  const pad = first.column - from;
  const text = ' '.repeat(pad) + line.text.slice(first.start, last.end);
  return { text, start: line.start + first.start - pad };
}

function isTree(lines: readonly BlockLine[]): boolean {
  const parts = lines.map((line) => readTreeLine(line.text)).filter(({ kind }) => kind !== 'blank');
  return parts[0]?.kind === 'text' && parts.some(({ kind }) => kind === 'branch');
}
