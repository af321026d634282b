import type { TriageParameters } from '../../../../src/core/map/triage/parameters.ts';

/** A case small enough to enumerate. Components are numbers; an edge is [dependent, dependency]. */
export interface SmallCase {
  readonly size: number;
  readonly edges: readonly (readonly [number, number])[];
  readonly failing: readonly number[];
  readonly healthy: readonly number[];
}

/**
 * The probability of the marks if `faults` are broken, by its definition: over every way in which edges
 * pass a failure on or do not, what is reached from the faults is down.
 */
function likelihoodByEnumeration(
  { edges, failing, healthy }: SmallCase,
  faults: readonly number[],
  { propagation, falseAlarm, miss }: TriageParameters,
): number {
  let total = 0;
  for (let world = 0; world < 2 ** edges.length; world++) {
    const passing = edges.filter((_, at) => (world >> at) % 2 === 1);
    const down = new Set(faults);
    for (const one of down) for (const [to, from] of passing) if (from === one) down.add(to);
    const passed = propagation ** passing.length;
    const stopped = (1 - propagation) ** (edges.length - passing.length);
    const seen = [
      ...failing.map((one) => (down.has(one) ? 1 - miss : falseAlarm)),
      ...healthy.map((one) => (down.has(one) ? miss : 1 - falseAlarm)),
    ];
    total += passed * stopped * seen.reduce((product, chance) => product * chance, 1);
  }
  return total;
}

/** The probability that each component is broken, over all single faults and all pairs. */
export function brokenByEnumeration(
  one: SmallCase,
  priors: readonly number[],
  parameters: TriageParameters,
): readonly number[] {
  const { secondFault } = parameters;
  const broken = priors.map(() => 0);
  let total = 0;
  const count = (faults: readonly number[], prior: number) => {
    const joint = prior * likelihoodByEnumeration(one, faults, parameters);
    total += joint;
    for (const fault of faults) broken[fault] = (broken[fault] ?? 0) + joint;
  };
  priors.forEach((prior, a) => {
    count([a], (1 - secondFault) * prior);
    for (let b = a + 1; b < one.size; b++) {
      count([a, b], 2 * secondFault * prior * (priors[b] ?? 0));
    }
  });
  return broken.map((joint) => joint / total);
}
