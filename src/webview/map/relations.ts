import type { MapGraph } from '../../core/map/graph/graph.ts';
import type { MapEdge } from '../protocol.ts';

/** How a component stands to the chosen one. */
export type Relation = 'chosen' | 'needed' | 'affected' | 'other';

/** Says of every component how it stands to the chosen one, however many arrows away. */
export function relationsTo(graph: MapGraph, chosen: string): (name: string) => Relation {
  const needed = new Set(graph.upstream(chosen));
  const affected = new Set(graph.downstream(chosen));
  return (name) => {
    if (name === chosen) return 'chosen';
    if (needed.has(name)) return 'needed';
    return affected.has(name) ? 'affected' : 'other';
  };
}

/** An arrow belongs to the chosen component's needs, to what it affects, or to neither. */
export function edgeRelation(
  { dependent, dependency }: Pick<MapEdge, 'dependent' | 'dependency'>,
  relationOf: (name: string) => Relation,
): 'needed' | 'affected' | 'other' {
  const from = relationOf(dependent);
  const to = relationOf(dependency);
  if (to === 'needed' && (from === 'chosen' || from === 'needed')) return 'needed';
  if (from === 'affected' && (to === 'chosen' || to === 'affected')) return 'affected';
  return 'other';
}
