import { logLikelihood } from './likelihood.ts';
import { upstreamOf } from './network.ts';
import type { Hypothesis } from './posterior.ts';
import { chanceOfMark } from './reasons.ts';
import type { Sight, Walk } from './walk.ts';

/** A check by component number; the probabilities are of each component being broken after an answer. */
export interface Check {
  readonly component: number;
  readonly bits: number;
  readonly ifFailing: ReadonlyMap<number, number>;
  readonly ifHealthy: ReadonlyMap<number, number>;
}

/** How many hypotheses are told apart, and how many components are worked out exactly. */
const HYPOTHESES = 12;
const FINALISTS = 8;

/**
 * The components whose state is expected to say most about which of the hypotheses holds: the mutual
 * information between the answer and the hypothesis, given all marks.
 *
 * @param unmarked the components that may be looked at
 * @param failing what it would mean to mark one of them failing
 */
export function bestChecks(
  walk: Walk,
  hypotheses: readonly Hypothesis[],
  unmarked: readonly number[],
  failing: Sight,
): readonly Check[] {
  const open = hypotheses.slice(0, HYPOTHESES);
  const total = open.reduce((sum, { weight }) => sum + weight, 0);
  const weights = open.map(({ weight }) => weight / total);
  const everywhere = walk.matters.map(() => true);
  const rough = open.map(({ faults }) => {
    const down = new Map<number, number>();
    logLikelihood({ ...walk, matters: everywhere }, faults, (component, chance) =>
      down.set(component, chance),
    );
    return down;
  });
  const byRoughGain = unmarked
    .map((component) => {
      const answers = rough.map((down) => chanceOfMark(failing, down.get(component) ?? 0));
      return { component, gain: information(weights, answers) };
    })
    .sort((a, b) => b.gain - a.gain);
  const likelihoods = open.map(({ faults }) => logLikelihood(walk, faults));
  return byRoughGain
    .slice(0, FINALISTS)
    .map(({ component }) => {
      const sights = walk.sights.with(component, failing);
      const above = upstreamOf(walk.network, [component]);
      const matters = walk.matters.map((matters, one) => matters || above.has(one));
      const answers = open.map(({ faults }, at) =>
        Math.exp(logLikelihood({ ...walk, sights, matters }, faults) - (likelihoods[at] ?? 0)),
      );
      return {
        component,
        bits: information(weights, answers),
        ifFailing: brokenAfter(open, weights, answers),
        ifHealthy: brokenAfter(open, weights, answers.map(complement)),
      };
    })
    .sort((a, b) => b.bits - a.bits);
}

function complement(chance: number): number {
  return 1 - chance;
}

/** Mutual information, in bits, between a hypothesis and an answer that is "failing" with `answers`. */
function information(weights: readonly number[], answers: readonly number[]): number {
  const mean = weights.reduce((sum, weight, at) => sum + weight * (answers[at] ?? 0), 0);
  const left = weights.reduce((sum, weight, at) => sum + weight * entropy(answers[at] ?? 0), 0);
  return Math.max(0, entropy(mean) - left);
}

function entropy(chance: number): number {
  if (chance <= 0 || chance >= 1) return 0;
  return -chance * Math.log2(chance) - (1 - chance) * Math.log2(1 - chance);
}

function brokenAfter(
  hypotheses: readonly Hypothesis[],
  weights: readonly number[],
  answers: readonly number[],
): ReadonlyMap<number, number> {
  const joint = weights.map((weight, at) => weight * (answers[at] ?? 0));
  const total = joint.reduce((sum, weight) => sum + weight, 0);
  const broken = new Map<number, number>();
  hypotheses.forEach(({ faults }, at) => {
    for (const fault of faults) {
      broken.set(fault, (broken.get(fault) ?? 0) + (joint[at] ?? 0) / total);
    }
  });
  return broken;
}
