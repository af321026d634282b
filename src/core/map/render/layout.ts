import { Graph, layout } from '@dagrejs/dagre';
import type { DependencyMap } from '../model.ts';
import { displayWidth } from '../width.ts';
import { pack } from './pack.ts';
import { wrapName } from './wrap.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A component's box: `x`, `y` is its top left corner. */
export interface PlacedNode extends Point {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The name, broken into the lines that fit the box. */
  readonly lines: readonly string[];
}

export interface PlacedEdge {
  readonly dependent: string;
  readonly dependency: string;
  /** From the dependent's border to the dependency's border, where the arrowhead belongs. */
  readonly points: readonly Point[];
}

/** A picture of the map in pixels, y downwards, dependencies above their dependents. */
export interface MapLayout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/** The measures that a picture of the layout must use, in pixels. */
export const METRICS = {
  fontSize: 13,
  lineHeight: 17,
  columnWidth: 7.4,
  columns: 24,
  paddingX: 14,
  paddingY: 10,
  minimumWidth: 64,
  gapX: 28,
  gapY: 56,
  margin: 24,
} as const;

/**
 * Places the components in layers with dagre, what is depended on at the top. Parts of the map that
 * no edge connects are laid out by themselves and packed into rows. Nodes and edges come in the
 * map's order; the result depends on nothing but the map.
 */
export function layoutMap(map: Pick<DependencyMap, 'components' | 'edges'>): MapLayout {
  const boxes = map.components.map(({ name }) => boxFor(name));
  const index = new Map(boxes.map(({ name }, at) => [name, at]));
  const links = map.edges.flatMap((edge): Link[] => {
    const from = index.get(edge.dependent);
    const to = index.get(edge.dependency);
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  const drawings = connectedParts(boxes.length, links).map((part) => drawPart(part, boxes));
  const packed = pack(drawings, METRICS.gapX * 2);
  const nodes: PlacedNode[] = [];
  const edges: PlacedEdge[] = [];
  for (const [at, drawing] of drawings.entries()) {
    const dx = METRICS.margin + (packed.origins[at]?.x ?? 0);
    const dy = METRICS.margin + (packed.origins[at]?.y ?? 0);
    const move = ({ x, y }: Point): Point => ({ x: round(x + dx), y: round(y + dy) });
    for (const [node, place] of drawing.places) {
      const box = boxes[node];
      if (box !== undefined) nodes[node] = { ...box, ...move(place) };
    }
    for (const [link, points] of drawing.lines) {
      const { dependent, dependency } = link.edge;
      edges[links.indexOf(link)] = { dependent, dependency, points: points.map(move) };
    }
  }
  return {
    nodes,
    edges,
    width: round(packed.width + 2 * METRICS.margin),
    height: round(packed.height + 2 * METRICS.margin),
  };
}

interface Box {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

interface Link {
  readonly edge: { readonly dependent: string; readonly dependency: string };
  readonly from: number;
  readonly to: number;
}

interface Part {
  readonly nodes: readonly number[];
  readonly links: readonly Link[];
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly places: readonly (readonly [node: number, corner: Point])[];
  readonly lines: readonly (readonly [link: Link, points: readonly Point[]])[];
}

function boxFor(name: string): Box {
  const lines = wrapName(name, METRICS.columns);
  const columns = Math.max(...lines.map(displayWidth));
  const width = columns * METRICS.columnWidth + 2 * METRICS.paddingX;
  return {
    name,
    lines,
    width: Math.max(METRICS.minimumWidth, Math.ceil(width)),
    height: lines.length * METRICS.lineHeight + 2 * METRICS.paddingY,
  };
}

/** Groups the nodes that edges connect, in the order of each group's first node. */
function connectedParts(count: number, links: readonly Link[]): readonly Part[] {
  const leader = Array.from({ length: count }, (_, at) => at);
  const find = (node: number): number => {
    let at = node;
    for (let up = leader[at]; up !== undefined && up !== at; up = leader[at]) {
      leader[at] = leader[up] ?? up;
      at = up;
    }
    return at;
  };
  for (const { from, to } of links) {
    const [low, high] = [find(from), find(to)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) leader[high] = low;
  }
  const parts = new Map<number, { nodes: number[]; links: Link[] }>();
  for (let node = 0; node < count; node++) {
    const at = find(node);
    const part = parts.get(at) ?? { nodes: [], links: [] };
    part.nodes.push(node);
    parts.set(at, part);
  }
  for (const link of links) parts.get(find(link.from))?.links.push(link);
  return [...parts.values()];
}

function drawPart(part: Part, boxes: readonly Box[]): Drawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: METRICS.gapX, ranksep: METRICS.gapY, edgesep: 14 });
  for (const node of part.nodes) {
    const box = boxes[node];
    if (box !== undefined) graph.setNode(`${node}`, { width: box.width, height: box.height });
  }
  for (const [at, { from, to }] of part.links.entries()) {
    graph.setEdge(`${to}`, `${from}`, {}, `${at}`);
  }
  layout(graph);
  const size = graph.graph();
  return {
    width: size.width,
    height: size.height,
    places: part.nodes.map((node) => {
      const { x, y, width, height } = graph.node(`${node}`);
      return [node, { x: x - width / 2, y: y - height / 2 }];
    }),
    lines: part.links.map((link, at) => {
      const line = graph.edge(`${link.to}`, `${link.from}`, `${at}`);
      return [link, [...line.points].reverse()];
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
