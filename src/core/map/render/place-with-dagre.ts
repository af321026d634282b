import { Graph, layout } from '@dagrejs/dagre';
import { idealWidth, METRICS, type Placement, type Sized } from './placement.ts';
import { throughPorts } from './ports.ts';
import { layerInRows } from './rows.ts';

/** The label of a node in dagre's own graph, as far as a ranker needs it. */
interface Ranked {
  rank?: number;
  readonly width?: number;
}

/**
 * Places rectangles in layers with dagre, what is depended on at the top. Layers that would be far
 * wider than high are broken into rows.
 */
export function placeWithDagre({ sizes, links }: Sized): Placement {
  const graph = new Graph({ multigraph: true });
  const limit = idealWidth(sizes);
  graph.setGraph({
    rankdir: 'TB',
    nodesep: METRICS.gapX,
    ranksep: METRICS.gapY,
    edgesep: 14,
    ...(isWide({ sizes, links }, limit)
      ? { ranker: (ranked: Graph) => rankInRows(ranked, limit) }
      : {}),
  });
  for (const [at, { width, height }] of sizes.entries()) graph.setNode(`${at}`, { width, height });
  for (const [at, { from, to }] of links.entries()) graph.setEdge(`${to}`, `${from}`, {}, `${at}`);
  layout(graph);
  const { width, height } = graph.graph();
  const placed = {
    width,
    height,
    corners: sizes.map((size, at) => {
      const { x, y } = graph.node(`${at}`);
      return { x: x - size.width / 2, y: y - size.height / 2 };
    }),
    lines: links.map(({ from, to }, at) =>
      [...graph.edge(`${to}`, `${from}`, `${at}`).points].reverse(),
    ),
  };
  return throughPorts(placed, { sizes, links });
}

/** Whether the first or the last layer, where most rectangles gather, would exceed the limit. */
function isWide({ sizes, links }: Sized, limit: number): boolean {
  const needing = new Set(links.map(({ from }) => from));
  const needed = new Set(links.map(({ to }) => to));
  const widthOf = (inner: ReadonlySet<number>) =>
    sizes.reduce((sum, { width }, at) => (inner.has(at) ? sum : sum + width + METRICS.gapX), 0);
  return Math.max(widthOf(needing), widthOf(needed)) > limit;
}

/** A ranker for dagre, which hands it a graph without cycles whose edges lead downwards. */
function rankInRows(graph: Graph, limit: number): void {
  const names: readonly string[] = graph.nodes();
  const index = new Map(names.map((name, at) => [name, at]));
  const edges = graph.edges();
  const above = names.map((): number[] => []);
  let step = 1;
  for (const edge of edges) {
    const [from, to] = [index.get(edge.v), index.get(edge.w)];
    if (from !== undefined && to !== undefined) above[to]?.push(from);
    step = Math.max(step, graph.edge(edge).minlen ?? 1);
  }
  const widths = names.map((name) => (graph.node(name) as Ranked).width ?? 0);
  const rows = layerInRows(
    { count: names.length, above: (node) => above[node] ?? [] },
    (node) => (widths[node] ?? 0) + METRICS.gapX,
    limit,
  );
  for (const [at, name] of names.entries()) {
    (graph.node(name) as Ranked).rank = (rows[at] ?? 0) * step;
  }
}
