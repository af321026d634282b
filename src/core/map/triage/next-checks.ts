import { bestChecks, type Check } from './checks.ts';
import type { FirstLook, NextCheck } from './model.ts';
import { type Network, nameOf } from './network.ts';
import type { TriageParameters } from './parameters.ts';
import type { Posterior } from './posterior.ts';
import { failing } from './sights.ts';
import type { Walk } from './walk.ts';

/** How many checks are proposed at most, and the least that one must be expected to tell, in bits. */
const CHECKS = 3;
const TELLING = 0.01;
/** By how much an answer must move a suspect's probability to tell it from others. */
const MOVED = 0.05;

/** What to look at next, the most telling first; nothing before anything is marked. */
export function nextChecks(
  walk: Walk,
  { hypotheses }: Posterior,
  ranked: readonly number[],
  marked: ReadonlySet<number>,
  parameters: TriageParameters,
  firstLook: (component: string) => FirstLook | null,
): readonly NextCheck[] {
  if (marked.size === 0) return [];
  const unmarked = ranked.filter((component) => !marked.has(component));
  const seen = failing(parameters.falseAlarm, parameters);
  return bestChecks(walk, hypotheses, unmarked, seen)
    .filter(({ bits }) => bits >= TELLING)
    .slice(0, CHECKS)
    .map((check) => nextCheck(walk.network, ranked, check, firstLook));
}

function nextCheck(
  network: Network,
  ranked: readonly number[],
  { component, bits, ifFailing, ifHealthy }: Check,
  firstLook: (component: string) => FirstLook | null,
): NextCheck {
  const chance = (after: ReadonlyMap<number, number>, one: number) => after.get(one) ?? 0;
  const likeliest = (after: ReadonlyMap<number, number>) =>
    ranked.reduce((best, one) => (chance(after, one) > chance(after, best) ? one : best));
  const name = nameOf(network, component);
  return {
    component: name,
    splits: ranked
      .filter((one) => Math.abs(chance(ifFailing, one) - chance(ifHealthy, one)) >= MOVED)
      .map((one) => nameOf(network, one)),
    ifFailing: nameOf(network, likeliest(ifFailing)),
    ifHealthy: nameOf(network, likeliest(ifHealthy)),
    bits,
    look: firstLook(name),
  };
}
