import type { Network } from './network.ts';
import type { TriageParameters } from './parameters.ts';
import type { Sight, Sights } from './walk.ts';

/** What responders marked, as component numbers in the order of the map. */
export interface Marks {
  readonly failing: readonly number[];
  readonly healthy: readonly number[];
  readonly releasing: readonly number[];
}

/**
 * What the marks say. A component that is being released may look as if it failed while nothing is
 * broken, and so may what the release touches, so that marks on these say less.
 */
export function sightsOf(network: Network, marks: Marks, parameters: TriageParameters): Sights {
  const released = releasedBy(network, marks.releasing);
  const sights: (Sight | undefined)[] = new Array(network.names.length).fill(undefined);
  const falseAlarm = (component: number) =>
    released.has(component) ? parameters.releaseNoise : parameters.falseAlarm;
  for (const component of marks.failing)
    sights[component] = failing(falseAlarm(component), parameters);
  for (const component of marks.healthy)
    sights[component] = healthy(falseAlarm(component), parameters);
  return sights;
}

/** How likely a mark “failing” is, by whether the component works. */
export function failing(falseAlarm: number, { miss }: TriageParameters): Sight {
  return { whenUp: falseAlarm, whenDown: 1 - miss };
}

function healthy(falseAlarm: number, { miss }: TriageParameters): Sight {
  return { whenUp: 1 - falseAlarm, whenDown: miss };
}

/**
 * What a release touches: the component itself and what depends on it directly. Maps seldom draw what a
 * delivery tool delivers; where nothing depends on the component, these are the others at the edge of
 * the map that run on the same dependency ("Argo CD" and "Service workloads" on one cluster).
 */
export function releasedBy(
  { needs, serves }: Network,
  releasing: readonly number[],
): ReadonlySet<number> {
  const touched = new Set(releasing);
  for (const component of releasing) {
    const dependents = serves[component] ?? [];
    for (const dependent of dependents) touched.add(dependent);
    if (dependents.length > 0) continue;
    for (const need of needs[component] ?? []) {
      for (const sibling of serves[need] ?? []) {
        if ((serves[sibling] ?? []).length === 0) touched.add(sibling);
      }
    }
  }
  return touched;
}
