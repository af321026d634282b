import type { MapGraph } from '../map/graph/graph.ts';

/** How near a component is to a suspect on the map. */
export interface Near {
  readonly suspect: string;
  /** Dependencies to go along: 0 is the suspect itself. */
  readonly distance: number;
  /** `needed`: the suspect needs it. `needs`: it needs the suspect. `beside`: neither. */
  readonly side: 'same' | 'needed' | 'needs' | 'beside';
}

/**
 * The suspect that a component is nearest to, by the fewest dependencies between them. Those that the
 * suspect needs go before those that need it, and these before those that only share something.
 * Null where nothing connects it to any.
 */
export function nearest(
  graph: MapGraph,
  suspects: readonly string[],
  component: string,
): Near | null {
  const down = (name: string) => graph.dependencies(name);
  const up = (name: string) => graph.dependents(name);
  const both = (name: string) => [...down(name), ...up(name)];
  const ways = [
    ['needed', down],
    ['needs', up],
    ['beside', both],
  ] as const;
  for (const [side, next] of ways) {
    let best: Near | null = null;
    for (const suspect of suspects) {
      const distance = steps(suspect, component, next);
      if (distance === null || (best !== null && best.distance <= distance)) continue;
      best = { suspect, distance, side: distance === 0 ? 'same' : side };
    }
    if (best !== null) return best;
  }
  return null;
}

/** The nearest of several components. */
export function nearestOf(
  graph: MapGraph,
  suspects: readonly string[],
  components: readonly string[],
): Near | null {
  return components
    .map((component) => nearest(graph, suspects, component))
    .reduce(
      (best, one) => (best === null || (one !== null && one.distance < best.distance) ? one : best),
      null,
    );
}

function steps(from: string, to: string, next: (name: string) => readonly string[]): number | null {
  const seen = new Set([from]);
  let row: readonly string[] = [from];
  for (let distance = 0; row.length > 0; distance++) {
    if (row.includes(to)) return distance;
    row = row.flatMap(next).filter((name) => !seen.has(name) && seen.add(name) !== undefined);
  }
  return null;
}

/** `2 steps from Vault, which needs it` */
export function nearSentence({ suspect, distance, side }: Near): string {
  if (side === 'same') return 'the suspect itself';
  const steps = distance === 1 ? '1 step' : `${distance} steps`;
  const relation = {
    needed: `${suspect} needs it`,
    needs: `it needs ${suspect}`,
    beside: 'neither needs the other',
  }[side];
  return `${steps} from ${suspect}: ${relation}`;
}
