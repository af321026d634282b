import type { Observation } from './model.ts';
import type { Network } from './network.ts';
import type { Marks } from './sights.ts';

/** The marks of an observation by number; a component marked both ways counts as failing. */
export function marksOf({ numbers, place }: Network, observation: Observation): Marks {
  const numbered = (names: readonly string[]): readonly number[] =>
    [...new Set(names.flatMap((name) => numbers.get(name) ?? []))].sort(
      (a, b) => (place[a] ?? 0) - (place[b] ?? 0),
    );
  const failing = numbered(observation.failing);
  return {
    failing,
    healthy: numbered(observation.healthy).filter((one) => !failing.includes(one)),
    releasing: numbered(observation.releasing),
  };
}

/** A change of a component, the newest one. */
interface Change {
  readonly what: string;
  /** In minutes. */
  readonly age: number | null;
}

/** The newest change of each component; one without a time counts as new. */
export function newestChanges(
  { numbers }: Network,
  { changes, now }: Observation,
): ReadonlyMap<number, Change> {
  const newest = new Map<number, Change>();
  for (const { component, at, what } of changes) {
    const number = numbers.get(component);
    if (number === undefined) continue;
    const age = at === null || now === null ? null : Math.max(0, (now - at) / 60_000);
    const other = newest.get(number);
    if (other === undefined || (age ?? 0) < (other.age ?? 0)) newest.set(number, { what, age });
  }
  return newest;
}
