import { graphemes, graphemeWidth } from '../../../text/width.ts';
import type { BlockLine } from '../../blocks/block.ts';

/** One character of a drawing in the terminal column it is seen in. */
export interface Cell {
  readonly sign: string;
  readonly column: number;
  readonly width: number;
  /** UTF-16 offset in its line, and the offset after it. */
  readonly start: number;
  readonly end: number;
}

const TAB = 8;

/** Sets a line out in terminal columns. Tabs go to the next multiple of eight; blanks have no cell. */
export function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let start = 0;
  for (const sign of graphemes(text)) {
    const end = start + sign.length;
    if (sign === '\t') column += TAB - (column % TAB);
    else {
      const width = graphemeWidth(sign);
      if (width > 0 && sign.trim() !== '') cells.push({ sign, column, width, start, end });
      column += width;
    }
    start = end;
  }
  return cells;
}

/** A drawing as a grid: `at` gives the cell that covers a column, or null for a blank. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly height: number;
  readonly width: number;
  at(row: number, column: number): Cell | null;
}

/** The cells of a drawing by the columns that a reader sees. */
export function gridOf(lines: readonly BlockLine[]): Grid {
  const rows = lines.map((line) => cellsOf(line.text));
  const places = rows.map((row) => {
    const byColumn = new Map<number, Cell>();
    for (const cell of row) {
      for (let at = 0; at < cell.width; at++) byColumn.set(cell.column + at, cell);
    }
    return byColumn;
  });
  const ends = rows.map((row) => {
    const last = row.at(-1);
    return last === undefined ? 0 : last.column + last.width;
  });
  return {
    rows,
    height: rows.length,
    width: Math.max(0, ...ends),
    at: (row, column) => places[row]?.get(column) ?? null,
  };
}
