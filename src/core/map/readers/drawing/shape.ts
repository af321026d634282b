import type { TextBlock } from '../../blocks/block.ts';
import { plainText } from '../label.ts';
import type { RawNode } from '../raw.ts';
import type { Cell, Grid } from './grid.ts';
import type { Rectangle } from './rectangle.ts';

/** Something in a drawing that a line can end at. */
export interface Shape {
  /** A frame is a box around other boxes; a bracket is `[ name ]`; a text stands free. */
  readonly kind: 'box' | 'frame' | 'bracket' | 'text';
  readonly node: RawNode;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The components that drawn boxes hold. A box around other boxes is a frame named by its title. */
export function shapesOfRectangles(
  block: TextBlock,
  grid: Grid,
  rectangles: readonly Rectangle[],
): readonly Shape[] {
  return rectangles.flatMap((box): Shape[] => {
    const inner = rectangles.filter((other) => other !== box && contains(box, other));
    const rows = rowsOf(grid, box, inner);
    const title = titleOf(grid, box);
    const leaf = rows.length > 0 ? rows : title;
    const chosen = inner.length === 0 ? leaf : title.length > 0 ? title : rows.slice(0, 1);
    const name = plainText(chosen.map(({ text }) => text).join(' '));
    const [first, last] = [chosen[0], chosen.at(-1)];
    if (first === undefined || last === undefined || name === '') return [];
    const start = block.rangeIn(first.row, first.start, first.end);
    const end = block.rangeIn(last.row, last.start, last.end);
    const range = { ...start, end: end.end, endLine: end.endLine };
    const kind = inner.length === 0 ? 'box' : 'frame';
    return [{ kind, node: { name, aliases: [], range }, ...box }];
  });
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}

interface Part {
  readonly row: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text of the rows inside a box, up to a line across it, without what inner boxes hold. */
function rowsOf(grid: Grid, box: Rectangle, inner: readonly Rectangle[]): readonly Part[] {
  const parts: Part[] = [];
  for (let row = box.top + 1; row < box.bottom; row++) {
    const cells = grid.rows[row] ?? [];
    const left = cells.find(({ column }) => column === box.left);
    if (left !== undefined && /[├╟╠┣]/u.test(left.sign) && parts.length > 0) {
      if (/[─━═]/u.test(grid.at(row, box.left + 1)?.sign ?? '')) break;
    }
    const inside = cells.filter(
      ({ column }) =>
        column > box.left &&
        column < borderAt(grid, row, box) &&
        !inner.some((other) =>
          contains(other, { top: row, bottom: row, left: column, right: column }),
        ),
    );
    const part = partOf(row, inside);
    if (part !== null && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(part.text)) parts.push(part);
  }
  return parts;
}

/** Where a row's right border is; it may be off beside wide characters. */
function borderAt(grid: Grid, row: number, box: Rectangle): number {
  for (const off of [0, 1, -1, 2, -2]) {
    const sign = grid.at(row, box.right + off)?.sign;
    if (sign !== undefined && /[|│┃║┤├+<>▶◀►◄┼:]/u.test(sign)) return box.right + off;
  }
  return box.right;
}

function titleOf(grid: Grid, box: Rectangle): readonly Part[] {
  const cells = (grid.rows[box.top] ?? []).filter(
    ({ column }) => column > box.left && column < box.right,
  );
  const words = cells.filter(({ sign }) => !/^[\u2500-\u257f\-=+_*]$/u.test(sign));
  const first = words.findIndex(({ sign }) => /[\p{L}\p{N}[(]/u.test(sign));
  const part = first === -1 ? null : partOf(box.top, words.slice(first));
  return part === null || part.text.length < 2 ? [] : [part];
}

/** The words of neighbouring cells of a row, with single blanks for gaps; null where there are no cells. */
export function partOf(row: number, cells: readonly Cell[]): Part | null {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return null;
  let text = '';
  let column = first.column;
  for (const cell of cells) {
    if (cell.column > column) text += ' ';
    text += cell.sign;
    column = cell.column + cell.width;
  }
  return { row, text, start: first.start, end: last.end };
}
