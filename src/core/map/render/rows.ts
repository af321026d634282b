/** A directed graph on the numbers 0 … count - 1; an edge leads from a node to one above it. */
export interface Upward {
  readonly count: number;
  /** The nodes that must be in rows above a node. Holds no cycle. */
  above(node: number): readonly number[];
}

/**
 * Puts nodes into rows so that all that a node needs is in rows above it, and no row is wider than
 * the limit if it can be helped (after Coffman and Graham, 1972). Nodes on which long chains hang
 * come first; nodes that nothing hangs on fill the gaps.
 */
export function layerInRows(
  graph: Upward,
  widthOf: (node: number) => number,
  limit: number,
): readonly number[] {
  const nodes = Array.from({ length: graph.count }, (_, node) => node);
  const below: number[][] = nodes.map(() => []);
  for (const node of nodes) for (const up of graph.above(node)) below[up]?.push(node);
  const depth = depthsBelow(nodes, below, graph);
  const missing = nodes.map((node) => new Set(graph.above(node)).size);
  const rows = nodes.map(() => 0);
  let ready = nodes.filter((node) => missing[node] === 0);
  for (let row = 0; ready.length > 0; row++) {
    ready.sort((a, b) => (depth[b] ?? 0) - (depth[a] ?? 0) || a - b);
    let width = 0;
    const placed: number[] = [];
    const waiting: number[] = [];
    for (const node of ready) {
      width += widthOf(node);
      (placed.length === 0 || width <= limit ? placed : waiting).push(node);
    }
    for (const node of placed) {
      rows[node] = row;
      for (const child of new Set(below[node])) {
        missing[child] = (missing[child] ?? 0) - 1;
        if (missing[child] === 0) waiting.push(child);
      }
    }
    ready = waiting;
  }
  return rows;
}

/** The length of the longest chain that hangs below each node. */
function depthsBelow(
  nodes: readonly number[],
  below: readonly (readonly number[])[],
  graph: Upward,
): readonly number[] {
  const depth = nodes.map(() => 0);
  const open = below.map((children) => new Set(children).size);
  const ready = nodes.filter((node) => open[node] === 0);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    for (const up of new Set(graph.above(node))) {
      depth[up] = Math.max(depth[up] ?? 0, (depth[node] ?? 0) + 1);
      open[up] = (open[up] ?? 0) - 1;
      if (open[up] === 0) ready.push(up);
    }
  }
  return depth;
}
