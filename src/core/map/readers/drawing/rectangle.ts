import type { Grid } from './grid.ts';
import { hasStroke, headOf, isBoxDrawing } from './signs.ts';

/** A drawn box: its border's rows and columns, the border included. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const TOP_LEFT = '┌┍┎┏╒╓╔╭+.,';
const TOP_RIGHT = '┐┑┒┓╕╖╗╮+.,';
const BOTTOM_LEFT = "└┕┖┗╘╙╚╰+'`\\";
const BOTTOM_RIGHT = "┘┙┚┛╛╜╝╯+'`/";
/** Wide characters are drawn with other widths in some fonts; borders may then be off by this. */
const SLACK = 2;
const MOST_CORNERS = 60;

/** Finds the drawn boxes, also boxes in boxes, in the order of their top left corners. */
export function findRectangles(grid: Grid): readonly Rectangle[] {
  const found: Rectangle[] = [];
  for (const [top, row] of grid.rows.entries()) {
    for (const cell of row) {
      if (!TOP_LEFT.includes(cell.sign)) continue;
      const rectangle = rectangleFrom(grid, top, cell.column);
      if (rectangle !== null) found.push(rectangle);
    }
  }
  return found;
}

function rectangleFrom(grid: Grid, top: number, left: number): Rectangle | null {
  if (!isSide(grid, top + 1, left)) return null;
  let tried = 0;
  for (let right = left + 1; right <= grid.width; right++) {
    const sign = grid.at(top, right)?.sign;
    if (sign === undefined && !isTitleGap(grid, top, left, right)) return null;
    if (sign === undefined || right < left + 2) continue;
    if (!TOP_RIGHT.includes(sign) || !isSideNear(grid, top + 1, right)) continue;
    const bottom = bottomOf(grid, top, left, right);
    if (bottom !== null) return { top, bottom, left, right };
    if (++tried > MOST_CORNERS) return null;
  }
  return null;
}

/** A title may stand in the top border: `┌─ Vault ──┐`. */
function isTitleGap(grid: Grid, top: number, left: number, at: number): boolean {
  const before = grid.at(top, at - 1);
  const after = grid.at(top, at + 1);
  return at > left && before !== null && after !== null;
}

function bottomOf(grid: Grid, top: number, left: number, right: number): number | null {
  for (let row = top + 1; row < grid.height; row++) {
    const corner = grid.at(row, left)?.sign;
    if (corner === undefined) return null;
    if (BOTTOM_LEFT.includes(corner) && row > top + 1 && isEdge(grid, row, left, right)) {
      const end = nearest(right, (column) =>
        BOTTOM_RIGHT.includes(grid.at(row, column)?.sign ?? ' '),
      );
      if (end !== null) return row;
    }
    if (!isSide(grid, row, left) || !isSideNear(grid, row, right)) return null;
  }
  return null;
}

/** A bottom border: strokes, tees and arrowheads without a gap. */
function isEdge(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right - SLACK; column++) {
    const sign = grid.at(row, column)?.sign;
    if (sign === undefined) return false;
    if (!/[-=_+^vV*o]/u.test(sign) && !isBoxDrawing(sign) && headOf(sign) === null) return false;
  }
  return true;
}

function isSideNear(grid: Grid, row: number, column: number): boolean {
  return nearest(column, (at) => isSide(grid, row, at)) !== null;
}

function nearest(column: number, test: (column: number) => boolean): number | null {
  for (let off = 0; off <= SLACK; off++) {
    if (test(column + off)) return column + off;
    if (test(column - off)) return column - off;
  }
  return null;
}

/** A cell of a left or right border: a stroke up or down, a corner, or an arrowhead in it. */
function isSide(grid: Grid, row: number, column: number): boolean {
  const sign = grid.at(row, column)?.sign;
  if (sign === undefined) return false;
  if ('|+<>:!'.includes(sign)) return true;
  const head = headOf(sign);
  return hasStroke(sign, 'up') || hasStroke(sign, 'down') || head === 'left' || head === 'right';
}
