import { idealWidth, METRICS, type Placement, type Point, type Sized } from './placement.ts';
import { layerInRows } from './rows.ts';

const SWEEPS = 4;

/**
 * Places rectangles in rows, what is depended on above, in time that grows hardly faster than their
 * number: for maps too large for a layout that routes each edge. Lines go straight from row to row.
 */
export function placeInRows({ sizes, links }: Sized): Placement {
  const above = aboveWithoutCycles(sizes.length, links);
  const limit = idealWidth(sizes);
  const rowOf = layerInRows(
    { count: sizes.length, above: (node) => above[node] ?? [] },
    (node) => (sizes[node]?.width ?? 0) + METRICS.gapX,
    limit,
  );
  const rows: number[][] = [];
  for (const [node, row] of rowOf.entries()) {
    rows[row] ??= [];
    rows[row]?.push(node);
  }
  const neighbours = sizes.map((): number[] => []);
  for (const { from, to } of links) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const widths = rows.map((row) => widthOf(row, sizes));
  const width = Math.max(0, ...widths);
  const corners: Point[] = sizes.map(() => ({ x: 0, y: 0 }));
  const centre = (node: number) => (corners[node]?.x ?? 0) + (sizes[node]?.width ?? 0) / 2;
  const spread = (row: readonly number[], at: number, top: number) => {
    let x = (width - (widths[at] ?? 0)) / 2;
    for (const node of row) {
      corners[node] = { x, y: top };
      x += (sizes[node]?.width ?? 0) + METRICS.gapX;
    }
  };
  const heights = rows.map((row) => Math.max(0, ...row.map((node) => sizes[node]?.height ?? 0)));
  const tops = heights.map((_, at) =>
    heights.slice(0, at).reduce((sum, height) => sum + height + METRICS.gapY, 0),
  );
  for (const [at, row] of rows.entries()) spread(row, at, tops[at] ?? 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const [at, row] of rows.entries()) {
      const pull = new Map(row.map((node) => [node, mean((neighbours[node] ?? []).map(centre))]));
      row.sort((a, b) => (pull.get(a) ?? centre(a)) - (pull.get(b) ?? centre(b)) || a - b);
      spread(row, at, tops[at] ?? 0);
    }
  }
  return {
    width,
    height: (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0),
    corners,
    lines: links.map(({ from, to }) => straight(from, to, corners, sizes)),
  };
}

function straight(
  from: number,
  to: number,
  corners: readonly Point[],
  sizes: Sized['sizes'],
): readonly Point[] {
  const side = (node: number, up: boolean): Point => {
    const { x, y } = corners[node] ?? { x: 0, y: 0 };
    const { width, height } = sizes[node] ?? { width: 0, height: 0 };
    return { x: x + width / 2, y: up ? y : y + height };
  };
  const upwards = (corners[to]?.y ?? 0) < (corners[from]?.y ?? 0);
  const [start, end] = [side(from, upwards), side(to, !upwards)];
  const bend = ((upwards ? -1 : 1) * METRICS.gapY) / 3;
  return [start, { x: start.x, y: start.y + bend }, { x: end.x, y: end.y - bend }, end];
}

function widthOf(row: readonly number[], sizes: Sized['sizes']): number {
  return row.reduce((sum, node) => sum + (sizes[node]?.width ?? 0) + METRICS.gapX, -METRICS.gapX);
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0
    ? undefined
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What each node needs, without the edges that would close a cycle (depth first, no recursion). */
function aboveWithoutCycles(count: number, links: Sized['links']): readonly (readonly number[])[] {
  const all = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of links) if (from !== to) all[from]?.push(to);
  const above = all.map((): number[] => []);
  const state = all.map((): 'new' | 'open' | 'done' => 'new');
  for (let start = 0; start < count; start++) {
    if (state[start] !== 'new') continue;
    const path: { node: number; at: number }[] = [{ node: start, at: 0 }];
    state[start] = 'open';
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const next = all[frame.node]?.[frame.at++];
      if (next === undefined) {
        state[frame.node] = 'done';
        path.pop();
      } else if (state[next] !== 'open') {
        above[frame.node]?.push(next);
        if (state[next] === 'new') {
          state[next] = 'open';
          path.push({ node: next, at: 0 });
        }
      }
    }
  }
  return above;
}
