import { disjointSets } from '../../graph/disjoint-sets.ts';
import type { Grid } from './grid.ts';
import type { Shape } from './shape.ts';
import { DIRECTIONS, type Direction, headOf, oppositeOf } from './signs.ts';
import type { Wire } from './wire.ts';

/** Where a line ends at a shape. */
export interface Terminal {
  readonly shape: Shape;
  /** The line leaves the shape on this side of it. */
  readonly side: Direction;
  /** There is an arrowhead at this end. */
  readonly head: boolean;
  readonly row: number;
  readonly column: number;
}

/** Cells of lines that hang together, and what they end at. */
export interface Net {
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly terminals: readonly Terminal[];
  /** Arrowheads that touch no shape: in the middle of a line, or loose. */
  readonly heads: readonly Loose[];
}

interface Loose {
  readonly row: number;
  readonly column: number;
  readonly points: Direction;
}

/** What stands at a place of the drawing. */
export interface Board {
  readonly grid: Grid;
  wire(row: number, column: number): Wire | null;
  shape(row: number, column: number): Shape | null;
}

const STEP: Readonly<Record<Direction, readonly [row: number, column: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** Blanks that a line may leave before a name. */
const REACH = 3;

interface Reached {
  readonly row: number;
  readonly column: number;
  readonly shape: Shape | null;
}

/** A junction is one place; a crossing is two: the line from left to right, and the one down. */
type Lane = 'all' | 'across' | 'along';

interface Place {
  readonly row: number;
  readonly column: number;
  readonly lane: Lane;
}

/** Follows all lines of a drawing. Where `crossing` says so, a junction sign is two lines crossing. */
export function traceNets(
  board: Board,
  crossing: (row: number, column: number) => boolean,
): readonly Net[] {
  const places = board.grid.rows.flatMap((cells, row) =>
    cells.flatMap(({ column }): Place[] => {
      if (board.wire(row, column) === null) return [];
      const lanes: readonly Lane[] = crossing(row, column) ? ['across', 'along'] : ['all'];
      return lanes.map((lane) => ({ row, column, lane }));
    }),
  );
  const index = new Map(places.map((place, at) => [key(place.row, place.column, place.lane), at]));
  const { find, join } = disjointSets(places.length);
  const ends = places.map((place, at) => {
    const wire = board.wire(place.row, place.column);
    const found = wire === null ? [] : exits(board, place, wire);
    for (const { direction, reached } of found) {
      if (reached.shape !== null) continue;
      const flat = direction === 'left' || direction === 'right';
      const lane: Lane = crossing(reached.row, reached.column)
        ? flat
          ? 'across'
          : 'along'
        : 'all';
      const other = index.get(key(reached.row, reached.column, lane));
      if (other !== undefined) join(at, other);
    }
    return endsAt(board, place, wire, found);
  });
  const nets = new Map<number, { cells: Place[]; terminals: Terminal[]; heads: Loose[] }>();
  for (const [at, place] of places.entries()) {
    const net = nets.get(find(at)) ?? { cells: [], terminals: [], heads: [] };
    nets.set(find(at), net);
    net.cells.push(place);
    net.terminals.push(...(ends[at]?.terminals ?? []));
    net.heads.push(...(ends[at]?.heads ?? []));
  }
  return [...nets.values()];
}

function endsAt(
  board: Board,
  { row, column }: Place,
  wire: Wire | null,
  found: readonly Exit[],
): Pick<Net, 'terminals' | 'heads'> {
  const terminals = found.flatMap(({ direction, reached }): Terminal[] => {
    if (reached.shape === null) return [];
    const inBorder = headOf(board.grid.at(reached.row, reached.column)?.sign ?? '');
    const head = wire?.head === direction || inBorder === direction;
    return [{ shape: reached.shape, side: oppositeOf(direction), head, row, column }];
  });
  const points = wire?.head ?? null;
  const met = points === null || terminals.some(({ side }) => side === oppositeOf(points));
  return { terminals, heads: met || points === null ? [] : [{ row, column, points }] };
}

function key(row: number, column: number, lane: Lane): string {
  return `${row}:${column}:${lane}`;
}

interface Exit {
  readonly direction: Direction;
  readonly reached: Reached;
}

function exits(board: Board, { row, column, lane }: Place, wire: Wire): readonly Exit[] {
  if (wire.slant !== null) return slantExits(board, row, column, wire.slant);
  const arms = wire.arms.filter(
    (arm) => lane === 'all' || (arm === 'left' || arm === 'right') === (lane === 'across'),
  );
  const found = arms.flatMap((direction) => {
    const reached = reach(board, row, column, direction, wire);
    return reached === null ? [] : [{ direction, reached }];
  });
  const back = wire.head === null ? null : oppositeOf(wire.head);
  if (back === null || found.some(({ direction }) => direction === back)) return found;
  const beside = DIRECTIONS.filter((direction) => !wire.arms.includes(direction));
  return [
    ...found,
    ...beside.flatMap((direction) => {
      const [dy, dx] = STEP[direction];
      const other = board.wire(row + dy, column + dx);
      if (!other?.arms.includes(oppositeOf(direction))) return [];
      return [{ direction, reached: { row: row + dy, column: column + dx, shape: null } }];
    }),
  ];
}

/** What a line meets on going on from a cell: the next cell of the line, or a shape, or nothing. */
function reach(
  board: Board,
  row: number,
  column: number,
  direction: Direction,
  wire: Wire,
): Reached | null {
  const [dy, dx] = STEP[direction];
  const flat = dy === 0;
  const shape = board.shape(row + dy, column + dx);
  if (shape !== null) return { row: row + dy, column: column + dx, shape };
  const next = board.wire(row + dy, column + dx);
  if (next !== null) return join(board, row + dy, column + dx, direction, next);
  if (flat && isDash(board, row, column) && isDash(board, row, column + 2 * dx)) {
    return { row, column: column + 2 * dx, shape: null };
  }
  if (flat) return across(board, row, column, dx, wire);
  return beyond(board, row, column, dy, wire);
}

/** A dash of a line drawn as `- - ->`. */
function isDash(board: Board, row: number, column: number): boolean {
  return (
    /^[-<>]$/u.test(board.grid.at(row, column)?.sign ?? '') && board.wire(row, column) !== null
  );
}

/** The next cell joins if it has a stroke to here; a line that it merely crosses is jumped. */
function join(
  board: Board,
  row: number,
  column: number,
  direction: Direction,
  next: Wire,
): Reached | null {
  const here = { row, column, shape: null };
  if (next.slant !== null) return direction === 'left' || direction === 'right' ? null : here;
  if (next.arms.includes(oppositeOf(direction))) return here;
  const [dy, dx] = STEP[direction];
  const after = board.wire(row + dy, column + dx);
  if (
    next.head === null &&
    after?.arms.includes(oppositeOf(direction)) &&
    after.arms.length === 2
  ) {
    return { row: row + dy, column: column + dx, shape: null };
  }
  if (next.head !== null && next.head !== oppositeOf(direction)) return here;
  return dy !== 0 && next.head === null ? here : null;
}

/** A name a few blanks away on the same row. */
function across(board: Board, row: number, column: number, dx: number, wire: Wire): Reached | null {
  const far = wire.head === null && wire.arms.length > 2 ? 1 : REACH;
  for (let off = 1; off <= far; off++) {
    const at = column + dx * off;
    const shape = board.shape(row, at);
    if (shape !== null) return { row, column: at, shape };
    if (board.grid.at(row, at) !== null) return null;
  }
  return null;
}

/** A name on the next row that is a little off, or on the row after an empty one. */
function beyond(board: Board, row: number, column: number, dy: number, wire: Wire): Reached | null {
  if (wire.arms.length > 2 && wire.head === null) return null;
  for (const down of [dy, 2 * dy]) {
    for (let off = 0; off <= REACH; off++) {
      for (const at of [column - off, column + off]) {
        const shape = board.shape(row + down, at);
        if (shape !== null) return { row: row + down, column: at, shape };
      }
    }
    if ((board.grid.rows[row + down] ?? []).length > 0) return null;
  }
  return null;
}

function slantExits(board: Board, row: number, column: number, slant: '/' | '\\'): readonly Exit[] {
  const lean = slant === '/' ? 1 : -1;
  return (['up', 'down'] as const).flatMap((direction): Exit[] => {
    const dy = direction === 'up' ? -1 : 1;
    for (const off of [1, 0, 2, 3, -1]) {
      const at = column - dy * lean * off;
      const shape = board.shape(row + dy, at);
      if (shape !== null) return [{ direction, reached: { row: row + dy, column: at, shape } }];
      if (off <= 2 && board.wire(row + dy, at) !== null) {
        return [{ direction, reached: { row: row + dy, column: at, shape: null } }];
      }
    }
    return [];
  });
}
