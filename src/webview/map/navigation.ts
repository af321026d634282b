import type { MapLayout, PlacedNode } from '../../core/map/render/layout.ts';

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

interface Edge {
  readonly dependent: string;
  readonly dependency: string;
}

/**
 * The component that a key leads to: up to the nearest of what this one needs, down to the nearest
 * of what needs it, left and right in reading order, so that every component can be reached. The
 * component itself where there is none.
 */
export function neighbour(
  layout: Pick<MapLayout, 'nodes'>,
  edges: readonly Edge[],
  from: string,
  direction: Direction,
): string {
  const here = layout.nodes.find(({ name }) => name === from);
  if (here === undefined) return from;
  switch (direction) {
    case 'up':
    case 'down': {
      const names = new Set(edges.flatMap((edge) => along(edge, from, direction)));
      const linked = layout.nodes.filter(({ name }) => names.has(name) && name !== from);
      return nearest(linked, here)?.name ?? from;
    }
    default: {
      const order = readingOrder(layout.nodes);
      const at = order.indexOf(here);
      const to = { left: at - 1, right: at + 1, first: 0, last: order.length - 1 }[direction];
      return order[to]?.name ?? from;
    }
  }
}

/** Row by row from the top, each row from the left. */
export function readingOrder(nodes: readonly PlacedNode[]): readonly PlacedNode[] {
  return [...nodes].sort((a, b) => middleY(a) - middleY(b) || a.x - b.x);
}

function along(
  { dependent, dependency }: Edge,
  from: string,
  to: 'up' | 'down',
): readonly string[] {
  if (to === 'up') return dependent === from ? [dependency] : [];
  return dependency === from ? [dependent] : [];
}

function nearest(nodes: readonly PlacedNode[], to: PlacedNode): PlacedNode | undefined {
  const distance = (node: PlacedNode) =>
    Math.hypot(middleX(node) - middleX(to), middleY(node) - middleY(to));
  return [...nodes].sort((a, b) => distance(a) - distance(b))[0];
}

function middleX({ x, width }: PlacedNode): number {
  return x + width / 2;
}

function middleY({ y, height }: PlacedNode): number {
  return y + height / 2;
}
