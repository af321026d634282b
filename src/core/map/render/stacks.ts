import { METRICS, type Placement, type Point, type Sized } from './placement.ts';

/** Fewer rectangles than this stand beside each other. */
const FEWEST = 4;
const MOST_IN_COLUMN = 10;
const STEM = 16;
const GAP = 14;

/** Rectangles that need the same and that nothing needs, in columns; drawn as one. */
interface Stack {
  readonly width: number;
  readonly height: number;
  /** Top left corner of each member, from the top left corner of the stack. */
  readonly corners: ReadonlyMap<number, Point>;
}

/** A graph whose stacks are one rectangle each, and the way back. */
export interface Stacked {
  readonly sized: Sized;
  /** Puts the members back into a placement of the smaller graph. */
  unfold(placement: Placement): Placement;
}

/**
 * Stacks all rectangles that nothing needs and that need just the same into columns, so that a
 * component with a hundred consumers does not make a picture a hundred rectangles wide.
 */
export function stackLeaves(graph: Sized): Stacked {
  const groups = leafGroups(graph).map((members) => stack(members, graph));
  const owner = new Map(
    groups.flatMap(({ corners }, at) => [...corners.keys()].map((box) => [box, at])),
  );
  const single = graph.sizes.flatMap((_, box) => (owner.has(box) ? [] : [box]));
  const place = new Map(single.map((box, at) => [box, at]));
  const itemOf = (box: number): number => place.get(box) ?? single.length + (owner.get(box) ?? 0);
  const merged = new Map<string, { from: number; to: number; at: number }>();
  const lineOf = graph.links.map(({ from, to }) => {
    const link = { from: itemOf(from), to: itemOf(to) };
    const key = owner.has(from) ? `${link.from}>${link.to}` : `${from}>${to}`;
    const known = merged.get(key) ?? { ...link, at: merged.size };
    merged.set(key, known);
    return known.at;
  });
  const sizes = [...single.flatMap((box) => graph.sizes[box] ?? []), ...groups];
  const unfold = ({ width, height, corners, lines }: Placement): Placement => ({
    width,
    height,
    corners: graph.sizes.map((_, box) => {
      const corner = corners[itemOf(box)] ?? { x: 0, y: 0 };
      const inner = groups[owner.get(box) ?? -1]?.corners.get(box) ?? { x: 0, y: 0 };
      return { x: corner.x + inner.x, y: corner.y + inner.y };
    }),
    lines: graph.links.map(({ from }, at) => {
      const line = lines[lineOf[at] ?? -1] ?? [];
      const group = groups[owner.get(from) ?? -1];
      const origin = corners[itemOf(from)];
      const inner = group?.corners.get(from);
      if (inner === undefined || origin === undefined) return line;
      const middle = origin.y + inner.y + (graph.sizes[from]?.height ?? 0) / 2;
      const x = origin.x + inner.x;
      const stem = x - STEM / 2;
      const top = origin.y - METRICS.gapY / 4;
      // What only leads out of the row is done by the stem.
      const onwards = line.slice(1).filter(({ y }, index) => index > 0 || y <= top || y > origin.y);
      return [
        { x, y: middle },
        { x: stem, y: middle },
        { x: stem, y: origin.y },
        { x: stem, y: top },
        ...onwards,
      ];
    }),
  });
  return {
    sized: { sizes, links: [...merged.values()].map(({ from, to }) => ({ from, to })) },
    unfold,
  };
}

function leafGroups({ sizes, links }: Sized): readonly (readonly number[])[] {
  const needs = sizes.map((): number[] => []);
  const needed = new Set<number>();
  for (const { from, to } of links) {
    needs[from]?.push(to);
    needed.add(to);
  }
  const groups = new Map<string, number[]>();
  for (const [box, own] of needs.entries()) {
    if (own.length === 0 || needed.has(box)) continue;
    const key = [...own].sort((a, b) => a - b).join();
    groups.set(key, [...(groups.get(key) ?? []), box]);
  }
  return [...groups.values()].filter((members) => members.length >= FEWEST);
}

function stack(members: readonly number[], { sizes }: Sized): Stack {
  const most = Math.min(MOST_IN_COLUMN, Math.ceil(Math.sqrt(members.length * 2)));
  const columns = Math.ceil(members.length / most);
  const rows = Math.ceil(members.length / columns);
  const corners = new Map<number, Point>();
  let left = 0;
  let height = 0;
  for (let column = 0; column < columns; column++) {
    let top = 0;
    let width = 0;
    for (const box of members.slice(column * rows, (column + 1) * rows)) {
      corners.set(box, { x: left + STEM, y: top });
      top += (sizes[box]?.height ?? 0) + GAP;
      width = Math.max(width, sizes[box]?.width ?? 0);
    }
    left += STEM + width + GAP;
    height = Math.max(height, top - GAP);
  }
  return { width: left - GAP, height, corners };
}
