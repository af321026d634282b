import { type Edit, editBetween } from '../../text/edits.ts';
import type { DependencyMap } from '../model.ts';
import { type Cell, type Grid, gridOf } from '../readers/drawing/grid.ts';
import { findRectangles, type Rectangle } from '../readers/drawing/rectangle.ts';
import { HORIZONTAL_BARS, headOf, isBoxDrawing, VERTICAL_BARS } from '../readers/drawing/signs.ts';
import { linesOf } from './lines.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Longer lines are no line between two boxes. */
const LONGEST = 2000;

/**
 * Rubs out the line of a two-dimensional drawing that an edge was read from, and closes the borders that it
 * came from and led to. What hangs on the same line is rubbed out with it: who uses this reads what it makes.
 *
 * @param start where the line begins, at the border of a box
 */
export function eraseWire(
  text: string,
  map: DependencyMap,
  start: number,
): readonly (readonly Edit[])[] {
  const block = map.readings.find(
    ({ format, range }) => format === 'drawing' && range.start <= start && start < range.end,
  );
  if (block === undefined) return [];
  const lines = linesOf(text, block.range.start, block.range.end - 1);
  const grid = gridOf(lines);
  const rectangles = findRectangles(grid);
  const row = lines.findIndex((line) => line.start <= start && start < line.next);
  const first = grid.rows[row]?.find((cell) => (lines[row]?.start ?? 0) + cell.start === start);
  if (rectangles.length === 0 || first === undefined) return [];
  const wire = wireFrom(grid, rectangles, { row, column: first.column });
  const signs = new Map(wire.map((place) => [keyOf(place), ' ']));
  for (const [key, sign] of wire.flatMap((place) => closedAround(grid, rectangles, place))) {
    signs.set(key, sign);
  }
  const edits = lines.flatMap((line, at) => {
    const after = [...(grid.rows[at] ?? [])].reverse().reduce((drawn, cell) => {
      const sign = signs.get(keyOf({ row: at, column: cell.column }));
      return sign === undefined ? drawn : drawn.slice(0, cell.start) + sign + drawn.slice(cell.end);
    }, line.text);
    return after === line.text ? [] : editBetween(line.text, after.trimEnd(), line.start);
  });
  return edits.length === 0 ? [] : [edits];
}

/** The cells of a line, and of all that is joined to it outside of boxes. */
function wireFrom(grid: Grid, rectangles: readonly Rectangle[], first: Place): readonly Place[] {
  const found = new Map<string, Place>();
  const left = [first];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    const cell = grid.at(at.row, at.column);
    if (cell === null || found.has(keyOf(at)) || !isWire(cell) || isBorder(rectangles, at))
      continue;
    found.set(keyOf(at), at);
    if (found.size > LONGEST) return [];
    const joined = aroundOf(at).filter((next) =>
      isJoined(cell, grid.at(next.row, next.column), next.row !== at.row),
    );
    left.push(...joined);
  }
  return [...found.values()];
}

function aroundOf({ row, column }: Place): readonly Place[] {
  return [
    { row: row - 1, column },
    { row: row + 1, column },
    { row, column: column - 1 },
    { row, column: column + 1 },
  ];
}

const UPRIGHT = `${VERTICAL_BARS}^vV`;
const LEVEL = `${HORIZONTAL_BARS}-=~<>`;

/** Whether a line goes on from one sign to the next one, above or below it or beside it. */
function isJoined({ sign }: Cell, next: Cell | null, upright: boolean): boolean {
  if (next === null) return false;
  const never = upright ? LEVEL : UPRIGHT;
  const heads = upright ? ['left', 'right'] : ['up', 'down'];
  return [sign, next.sign].every(
    (one) => !never.includes(one) && !heads.includes(headOf(one) ?? ''),
  );
}

function isWire({ sign }: Cell): boolean {
  return isBoxDrawing(sign) || headOf(sign) !== null || /^[-=~|+<>^vV.'`*o]$/u.test(sign);
}

function isBorder(rectangles: readonly Rectangle[], { row, column }: Place): boolean {
  return rectangles.some(
    ({ top, bottom, left, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      (row === top || row === bottom || column === left || column === right),
  );
}

/** Signs of a border that a line is joined to. */
const JOINTS = /^[┬┴├┤┼┯┷┠┨╤╧╟╢╦╩╠╣]$/u;

/** The joints and heads in borders beside a cell of a line, with what the borders are drawn with. */
function closedAround(
  grid: Grid,
  rectangles: readonly Rectangle[],
  place: Place,
): readonly (readonly [key: string, sign: string])[] {
  return aroundOf(place).flatMap((next) => {
    const sign = grid.at(next.row, next.column)?.sign ?? '';
    if (!isBorder(rectangles, next) || !(JOINTS.test(sign) || headOf(sign) !== null)) return [];
    const along =
      next.row === place.row
        ? grid.at(next.row - 1, next.column)
        : grid.at(next.row, next.column - 1);
    return along === null ? [] : [[keyOf(next), along.sign] as const];
  });
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`;
}
