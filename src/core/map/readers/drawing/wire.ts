import type { Grid } from './grid.ts';
import {
  DIRECTIONS,
  type Direction,
  hasStroke,
  headOf,
  isBoxDrawing,
  oppositeOf,
} from './signs.ts';

/** A character that is part of a line: the sides it goes on at, and where its arrowhead points. */
export interface Wire {
  readonly arms: readonly Direction[];
  readonly head: Direction | null;
  /** `/` and `\` go on at corners; their arms are empty. */
  readonly slant: '/' | '\\' | null;
}

const HORIZONTAL = /^[-=~_─━═┄┅┈┉╌╍╴╸╶╺]$/u;
const VERTICAL = /^[|│┃║┆┇┊┋╎╏¦:]$/u;
const WORD = /[\p{L}\p{N}]/u;

/** Reads a character as part of a line, by its neighbours where it may be text; null for text. */
export function wireAt(grid: Grid, row: number, column: number): Wire | null {
  const cell = grid.at(row, column);
  if (cell === null) return null;
  const { sign } = cell;
  if (isBoxDrawing(sign) && !'╱╲╳'.includes(sign)) {
    return wire(DIRECTIONS.filter((direction) => hasStroke(sign, direction)));
  }
  const head = headOf(sign);
  if (head !== null) return headed(head);
  const near = (dy: number, dx: number) => grid.at(row + dy, column + dx)?.sign ?? '';
  const [left, right, up, down] = [near(0, -1), near(0, 1), near(-1, 0), near(1, 0)];
  const free = !WORD.test(left) && !WORD.test(right);
  const line = (neighbour: string) => /^[-=~_+|<>*.]$/u.test(neighbour) || isBoxDrawing(neighbour);
  const vertical = (neighbour: string) =>
    VERTICAL.test(neighbour) ||
    /^[+^vV]$/u.test(neighbour) ||
    isBoxDrawing(neighbour) ||
    headOf(neighbour) !== null;
  switch (sign) {
    case '-':
    case '=':
    case '~':
    case '_':
      if (WORD.test(left) && WORD.test(right)) return null;
      return line(left) ||
        line(right) ||
        headOf(left) !== null ||
        headOf(right) !== null ||
        (left === '' && right === '' && (near(0, -2) === '-' || near(0, 2) === '-'))
        ? wire(['left', 'right'])
        : null;
    case '|':
    case '¦':
      return WORD.test(left) && WORD.test(right) ? null : wire(['up', 'down']);
    case ':':
      return free && left === '' && right === '' && (vertical(up) || vertical(down))
        ? wire(['up', 'down'])
        : null;
    case '+':
      return line(left) || line(right) || vertical(up) || vertical(down) ? wire(DIRECTIONS) : null;
    case '>':
      return HORIZONTAL.test(left) ||
        /^[+.]$/u.test(left) ||
        (left === '' && near(0, -2) === '-' && near(0, -4) === '-')
        ? headed('right')
        : null;
    case '<':
      return HORIZONTAL.test(right) ||
        /^[+.]$/u.test(right) ||
        (right === '' && near(0, 2) === '-' && near(0, 4) === '-')
        ? headed('left')
        : null;
    case '^':
      return free && left !== '^' && right !== '^' ? headed('up') : null;
    case 'v':
    case 'V':
      return free && (vertical(up) || /^[-+'`/\\]$/u.test(up) || isBareRow(grid, row))
        ? headed('down')
        : null;
    case '/':
    case '╱':
      return free && isSlanted(grid, row, column, 1) ? slanted('/') : null;
    case '\\':
    case '╲':
      return free && isSlanted(grid, row, column, -1) ? slanted('\\') : null;
    case '.':
      if (isDotted(grid, row, column)) return wire(['left', 'right']);
      return line(left) || line(right) ? corner(vertical(up), vertical(down)) : null;
    case "'":
    case '`':
    case ',':
      return line(left) || line(right) ? corner(vertical(up), vertical(down)) : null;
    case '*':
    case 'o':
    case 'O':
    case '●':
    case '○':
    case '•':
      return free && (line(left) || line(right) || vertical(up) || vertical(down))
        ? wire(DIRECTIONS)
        : null;
    default:
      return null;
  }
}

/** Dots that lead to an arrowhead: `....>`. */
function isDotted(grid: Grid, row: number, column: number): boolean {
  let [from, to] = [column, column];
  while (grid.at(row, from - 1)?.sign === '.') from--;
  while (grid.at(row, to + 1)?.sign === '.') to++;
  return to > from && (grid.at(row, to + 1)?.sign === '>' || grid.at(row, from - 1)?.sign === '<');
}

function corner(up: boolean, down: boolean): Wire | null {
  return up || down ? wire(DIRECTIONS) : null;
}

function wire(arms: readonly Direction[]): Wire {
  return { arms, head: null, slant: null };
}

/** An arrowhead goes on behind itself; beside itself only where a line comes from there. */
function headed(head: Direction): Wire {
  return { arms: [head, oppositeOf(head)], head, slant: null };
}

function slanted(slant: '/' | '\\'): Wire {
  return { arms: [], head: null, slant };
}

/** A slash is a line when something is at one of its ends. */
function isSlanted(grid: Grid, row: number, column: number, lean: 1 | -1): boolean {
  return [0, 1, 2].some(
    (off) =>
      grid.at(row - 1, column + lean * off) !== null ||
      grid.at(row + 1, column - lean * off) !== null,
  );
}

/** A row of nothing but lines and arrowheads. */
function isBareRow(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).every(
    ({ sign }) => /^[|:vV^+/\\*.'`-]$/u.test(sign) || isBoxDrawing(sign) || headOf(sign) !== null,
  );
}
