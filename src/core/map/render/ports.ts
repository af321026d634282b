import type { Placement, Point, Sized } from './placement.ts';

/** The most pixels between two arrows that meet one side of a rectangle. */
const SPREAD = 16;

/** What an arrow keeps from a rectangle's corners. */
const CORNER = 14;

interface End {
  readonly line: number;
  readonly node: number;
  readonly top: boolean;
  /** Where the arrow comes from or goes to, which orders the arrows at a side. */
  readonly towards: number;
}

/**
 * Leads arrows out of the top of what depends and into the bottom of what is needed, side by side
 * where there are several, and straight down through the rows between. An arrow that leads
 * downwards, in a cycle, does the opposite; one that leads back to where it starts is left alone.
 */
export function throughPorts(placed: Placement, { sizes, links }: Sized): Placement {
  const middle = (node: number): Point => {
    const corner = placed.corners[node] ?? { x: 0, y: 0 };
    const size = sizes[node] ?? { width: 0, height: 0 };
    return { x: corner.x + size.width / 2, y: corner.y + size.height / 2 };
  };
  const rows = rowsOf(placed.corners, sizes);
  const leadsUp = links.map(({ from, to }) => middle(to).y < middle(from).y);
  const inner = placed.lines.map((line, at) =>
    line.slice(1, -1).flatMap((point) => passRow(point, rows, leadsUp[at] ?? true)),
  );
  const ends = links.flatMap(({ from, to }, line): End[] => {
    if (from === to) return [];
    const up = leadsUp[line] ?? true;
    const through = inner[line] ?? [];
    return [
      { line, node: from, top: up, towards: (through[0] ?? middle(to)).x },
      { line, node: to, top: !up, towards: (through.at(-1) ?? middle(from)).x },
    ];
  });
  const ports = portsOf(ends, placed.corners, sizes);
  const lines = placed.lines.map((line, at) => {
    const start = ports.get(`${at} ${links[at]?.from}`);
    const end = ports.get(`${at} ${links[at]?.to}`);
    if (start === undefined || end === undefined) return line;
    const up = leadsUp[at] ?? true;
    const [leave, arrive] = [outOfRow(start, rows, up), outOfRow(end, rows, !up)];
    return [start, ...leave, ...(inner[at] ?? []), ...arrive, end];
  });
  return { ...placed, lines };
}

interface Row {
  readonly top: number;
  readonly bottom: number;
}

/** The bands that rectangles lie in; those that overlap in height are one. */
function rowsOf(corners: readonly Point[], sizes: Sized['sizes']): readonly Row[] {
  const bands = corners
    .map(({ y }, at) => ({ top: y, bottom: y + (sizes[at]?.height ?? 0) }))
    .sort((a, b) => a.top - b.top);
  const rows: Row[] = [];
  for (const band of bands) {
    const last = rows.at(-1);
    if (last === undefined || band.top > last.bottom) rows.push(band);
    else rows[rows.length - 1] = { top: last.top, bottom: Math.max(last.bottom, band.bottom) };
  }
  return rows;
}

/** A bend inside a row becomes a straight way through it; one between rows is not needed. */
function passRow({ x, y }: Point, rows: readonly Row[], up: boolean): readonly Point[] {
  const row = rows.find(({ top, bottom }) => top <= y && y <= bottom);
  if (row === undefined) return [];
  const way = [
    { x, y: row.bottom },
    { x, y: row.top },
  ];
  return up ? way : way.reverse();
}

/** A lower rectangle than its neighbours is left straight, up to where theirs end, too. */
function outOfRow({ x, y }: Point, rows: readonly Row[], up: boolean): readonly Point[] {
  const row = rows.find(({ top, bottom }) => top <= y && y <= bottom);
  const edge = up ? row?.top : row?.bottom;
  return edge === undefined || edge === y ? [] : [{ x, y: edge }];
}

function portsOf(
  ends: readonly End[],
  corners: readonly Point[],
  sizes: Sized['sizes'],
): ReadonlyMap<string, Point> {
  const sides = new Map<string, End[]>();
  for (const end of ends) {
    const side = `${end.node} ${end.top}`;
    sides.set(side, [...(sides.get(side) ?? []), end]);
  }
  const ports = new Map<string, Point>();
  for (const side of sides.values()) {
    side.sort((a, b) => a.towards - b.towards);
    for (const [at, { line, node, top }] of side.entries()) {
      const { x, y } = corners[node] ?? { x: 0, y: 0 };
      const { width, height } = sizes[node] ?? { width: 0, height: 0 };
      const gap = Math.min(SPREAD, (width - 2 * CORNER) / Math.max(side.length - 1, 1));
      ports.set(`${line} ${node}`, {
        x: x + width / 2 + (at - (side.length - 1) / 2) * gap,
        y: top ? y : y + height,
      });
    }
  }
  return ports;
}
