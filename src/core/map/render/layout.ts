import { displayWidth } from '../../text/width.ts';
import { disjointSets } from '../graph/disjoint-sets.ts';
import type { DependencyMap } from '../model.ts';
import { pack } from './pack.ts';
import { placeInRows } from './place-in-rows.ts';
import { placeWithDagre } from './place-with-dagre.ts';
import { idealWidth, METRICS, type Placement, type Point, type Sized } from './placement.ts';
import { stackLeaves } from './stacks.ts';
import { wrapName } from './wrap.ts';

export { METRICS, type Point };

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

/** Above this many boxes and lines to route, dagre takes seconds. */
const MOST_FOR_DAGRE = 400;
/** How many times wider than ideal a routed picture may get. */
const WIDEST = 2;

/**
 * Places the components in layers, what is depended on at the top. Parts of the map that no edge
 * connects are laid out by themselves and packed into rows. Nodes and edges come in the map's order;
 * the result depends on nothing but the map.
 */
export function layoutMap(map: Pick<DependencyMap, 'components' | 'edges'>): MapLayout {
  const boxes = map.components.map(({ name }) => boxFor(name));
  const index = new Map(boxes.map(({ name }, at) => [name, at]));
  const links = map.edges.flatMap((edge) => {
    const from = index.get(edge.dependent);
    const to = index.get(edge.dependency);
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  const parts = connectedParts(boxes.length, links);
  const drawings = parts.map((part) =>
    place({
      sizes: part.boxes.flatMap((box) => boxes[box] ?? []),
      links: part.links.flatMap((link) => part.linkOf(links[link])),
    }),
  );
  const packed = pack(drawings, METRICS.gapX * 2);
  const nodes: PlacedNode[] = [];
  const edges: PlacedEdge[] = [];
  for (const [at, { corners, lines }] of drawings.entries()) {
    const dx = METRICS.margin + (packed.origins[at]?.x ?? 0);
    const dy = METRICS.margin + (packed.origins[at]?.y ?? 0);
    const move = ({ x, y }: Point): Point => ({ x: round(x + dx), y: round(y + dy) });
    for (const [inner, box] of (parts[at]?.boxes ?? []).entries()) {
      const [sized, corner] = [boxes[box], corners[inner]];
      if (sized !== undefined && corner !== undefined) nodes[box] = { ...sized, ...move(corner) };
    }
    for (const [inner, link] of (parts[at]?.links ?? []).entries()) {
      const edge = links[link]?.edge;
      if (edge === undefined) continue;
      const { dependent, dependency } = edge;
      edges[link] = { dependent, dependency, points: (lines[inner] ?? []).map(move) };
    }
  }
  return {
    nodes,
    edges,
    width: round(packed.width + 2 * METRICS.margin),
    height: round(packed.height + 2 * METRICS.margin),
  };
}

/** Routed edges read best, as long as they do not make the picture far wider than its boxes need. */
function place(graph: Sized): Placement {
  const { sized, unfold } = stackLeaves(graph);
  if (sized.sizes.length + sized.links.length <= MOST_FOR_DAGRE) {
    const routed = placeWithDagre(sized);
    if (routed.width <= WIDEST * idealWidth(sized.sizes)) return unfold(routed);
  }
  return unfold(placeInRows(sized));
}

function boxFor(name: string) {
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

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Boxes that edges connect, and these edges, by index. */
interface Part {
  readonly boxes: number[];
  readonly links: number[];
  /** An edge by the places of its ends in `boxes`. */
  linkOf(link: Ends | undefined): readonly Ends[];
}

/** Groups the boxes that edges connect, in the order of each group's first box. */
function connectedParts(count: number, links: readonly Ends[]): readonly Part[] {
  const { find, join } = disjointSets(count);
  for (const { from, to } of links) join(from, to);
  const places: number[] = [];
  const linkOf = (link: Ends | undefined): readonly Ends[] => {
    const [from, to] = [places[link?.from ?? -1], places[link?.to ?? -1]];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  };
  const parts = new Map<number, Part>();
  for (let box = 0; box < count; box++) {
    const at = find(box);
    const part = parts.get(at) ?? { boxes: [], links: [], linkOf };
    places[box] = part.boxes.push(box) - 1;
    parts.set(at, part);
  }
  for (const [at, { from }] of links.entries()) parts.get(find(from))?.links.push(at);
  return [...parts.values()];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
