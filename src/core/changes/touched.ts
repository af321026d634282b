import type { MapGraph } from '../map/graph/graph.ts';
import type { Change } from './change.ts';
import { type Near, nearest } from './near.ts';

/** A component with the changes that touch it. */
export interface Touched {
  readonly component: string;
  readonly count: number;
  readonly near: Near | null;
}

/** The components that were touched: the nearest to a suspect first, then the most changed. */
export function touchedComponents(
  changes: readonly Pick<Change, 'components'>[],
  graph: MapGraph,
  suspects: readonly string[],
): readonly Touched[] {
  const counts = new Map<string, number>();
  for (const { components } of changes) {
    for (const name of components) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const distance = ({ near }: Touched) => near?.distance ?? Number.MAX_SAFE_INTEGER;
  return [...counts]
    .map(([component, count]) => ({ component, count, near: nearest(graph, suspects, component) }))
    .sort((a, b) => distance(a) - distance(b) || b.count - a.count);
}
