import type { TextBlock } from '../../blocks/block.ts';
import { readLabel } from '../label.ts';
import type { Cell, Grid } from './grid.ts';
import { partOf, type Shape } from './shape.ts';

/** Blanks that a name may have inside; more part two names. */
const GAP = 1;

/**
 * The names that stand in no drawn box: `[ name ]`, and runs of words. `taken` says which cells
 * belong to a box or a line.
 */
export function shapesOfText(
  block: TextBlock,
  grid: Grid,
  taken: (row: number, column: number) => boolean,
): readonly Shape[] {
  return grid.rows.flatMap((cells, row) =>
    runsOf(cells.filter((cell) => !taken(row, cell.column))).flatMap((run): Shape[] => {
      const part = partOf(row, run);
      if (part === null) return [];
      const label = readLabel(part.text);
      if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(label.name)) return [];
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) return [];
      const shape = {
        kind: label.boxed ? ('bracket' as const) : ('text' as const),
        top: row,
        bottom: row,
        left: first.column,
        right: last.column + last.width - 1,
      };
      const range = block.rangeIn(row, part.start, part.end);
      return [{ ...shape, node: { name: label.name, aliases: [], range } }];
    }),
  );
}

/** Cells in a row without a gap; brackets keep what they hold together. */
function runsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const runs: Cell[][] = [];
  let open = false;
  let end = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    const bracket = cell.sign === '[' && !open;
    const near = cell.column - end <= GAP && !bracket && runs.at(-1)?.at(-1)?.sign !== ']';
    if (near || open) runs.at(-1)?.push(cell);
    else runs.push([cell]);
    if (cell.sign === '[')
      open = cells.some((other) => other.sign === ']' && other.column > cell.column);
    if (cell.sign === ']') open = false;
    end = cell.column + cell.width;
  }
  return runs;
}
