import type { Network } from './network.ts';
import type { TriageParameters } from './parameters.ts';

/** What makes components likelier to be broken than others, before anything is seen of them. */
export interface Circumstances {
  /** By component, how many minutes ago it was changed last; null where the time is not known. */
  readonly changed: ReadonlyMap<number, number | null>;
  readonly releasing: readonly number[];
}

/** For how long a change counts in full, in minutes. After that its weight falls as it ages. */
const RECENT = 60;

/** How many times likelier a change makes it that the component is broken. Of unknown age: as if new. */
export function changeFactor(ageMinutes: number | null, changed: number): number {
  const age = Math.max(RECENT, ageMinutes ?? RECENT);
  return 1 + ((changed - 1) * RECENT) / age;
}

/** The probability that each component is the broken one, if one is. They sum to one. */
export function faultPriors(
  { names, depth }: Network,
  { changed, releasing }: Circumstances,
  parameters: TriageParameters,
): readonly number[] {
  const weights = names.map((_, component) => {
    const age = changed.get(component);
    const byChange = age === undefined ? 1 : changeFactor(age, parameters.changed);
    const byRelease = releasing.includes(component) ? parameters.released : 1;
    return parameters.depth ** (depth[component] ?? 0) * byChange * byRelease;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
