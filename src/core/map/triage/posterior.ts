import { logLikelihood } from './likelihood.ts';
import type { Marks } from './sights.ts';
import type { Walk } from './walk.ts';

/** One or two components that are broken, with the probability that they are all that is. */
export interface Hypothesis {
  readonly faults: readonly number[];
  readonly weight: number;
}

export interface Posterior {
  /** The likeliest first. */
  readonly hypotheses: readonly Hypothesis[];
  /** By component, the probability that it is broken. They may sum to more than one. */
  readonly broken: readonly number[];
  /** By component, the logarithm of the probability of the marks if it alone is broken. */
  readonly alone: readonly number[];
}

/** How many of the likeliest single faults are tried in pairs. */
const PAIRED = 15;
/** For how many of them the best explainers of what they leave over are tried, and how many of these. */
const LEADERS = 3;
const EXPLAINERS = 5;

/**
 * The posterior over all single faults and those pairs that can matter: pairs among the likeliest
 * single faults and the best explainers of the failing marks which the likeliest do not reach.
 *
 * @param priors of the components, summing to one
 * @param down by fault and component, the probability that the fault takes the component down
 */
export function posteriorOf(
  walk: Walk,
  marks: Marks,
  priors: readonly number[],
  secondFault: number,
  down: readonly ReadonlyMap<number, number>[],
): Posterior {
  const alone = priors.map((_, component) => logLikelihood(walk, [component]));
  const candidates = pairCandidates(marks, priors, alone, down);
  const scored = priors.map((prior, component) => ({
    faults: [component] as readonly number[],
    score: Math.log(1 - secondFault) + Math.log(prior) + (alone[component] ?? 0),
  }));
  candidates.forEach((one, at) => {
    for (const other of candidates.slice(at + 1)) {
      const faults = [one, other];
      const prior = 2 * secondFault * (priors[one] ?? 0) * (priors[other] ?? 0);
      scored.push({ faults, score: Math.log(prior) + logLikelihood(walk, faults) });
    }
  });
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
  const broken: number[] = new Array(priors.length).fill(0);
  const hypotheses = scored.map(({ faults, score }) => {
    const weight = Math.exp(score - best) / total;
    for (const fault of faults) broken[fault] = (broken[fault] ?? 0) + weight;
    return { faults, weight };
  });
  return { hypotheses, broken, alone };
}

function pairCandidates(
  { failing, healthy }: Marks,
  priors: readonly number[],
  alone: readonly number[],
  down: readonly ReadonlyMap<number, number>[],
): readonly number[] {
  const best = [...priors.keys()].sort((a, b) => score(b) - score(a));
  const chosen = new Set(best.slice(0, PAIRED));
  for (const leader of best.slice(0, LEADERS)) {
    const left = failing.filter((component) => !down[leader]?.has(component));
    if (left.length === 0) continue;
    const explained = (component: number) =>
      left.reduce((sum, mark) => sum + (down[component]?.get(mark) ?? 0), 0) -
      healthy.reduce((sum, mark) => sum + (down[component]?.get(mark) ?? 0), 0);
    const explainers = [...priors.keys()].map((component) => ({
      component,
      by: explained(component),
    }));
    explainers.sort((a, b) => b.by - a.by);
    for (const { component } of explainers.slice(0, EXPLAINERS)) chosen.add(component);
  }
  return [...chosen].sort((a, b) => a - b);

  function score(component: number): number {
    return Math.log(priors[component] ?? 0) + (alone[component] ?? 0);
  }
}
