import { logLikelihood } from './likelihood.ts';
import type { Network } from './network.ts';
import { type Contribution, chanceOfMark } from './reasons.ts';
import type { Marks } from './sights.ts';
import type { Walk } from './walk.ts';

/** By fault, the components that it may take down, with the probability that it does. */
export type Reach = readonly ReadonlyMap<number, number>[];

/** What each single fault does to the marked components, before anything is seen. */
export function reachOf(walk: Walk, marked: ReadonlySet<number>): Reach {
  const unseen = { ...walk, sights: [] };
  return walk.network.names.map((_, fault) => {
    const down = new Map<number, number>();
    logLikelihood(unseen, [fault], (component, chance) => {
      if (marked.has(component)) down.set(component, chance);
    });
    return down;
  });
}

/**
 * What each mark by itself says about each suspect: the probability of the mark if the suspect alone is
 * broken, over its probability if another component alone is, weighted by their priors.
 *
 * @returns a function from a suspect to the contributions of all marks, in the order of the marks
 */
export function contributionsOf(
  { names }: Network,
  { sights }: Walk,
  marks: Marks,
  priors: readonly number[],
  reach: Reach,
  released: ReadonlySet<number>,
): (suspect: number) => readonly Contribution[] {
  const all = [
    ...marks.failing.map((component) => ({ component, mark: 'failing' as const })),
    ...marks.healthy.map((component) => ({ component, mark: 'healthy' as const })),
  ];
  const chance = (component: number, fault: number): number => {
    const sight = sights[component];
    return sight === undefined ? 1 : chanceOfMark(sight, reach[fault]?.get(component) ?? 0);
  };
  const overall = all.map(({ component }) =>
    priors.reduce((sum, prior, fault) => sum + prior * chance(component, fault), 0),
  );
  return (suspect) => {
    const prior = priors[suspect] ?? 0;
    return all.map(({ component, mark }, at) => {
      const own = chance(component, suspect);
      const others = ((overall[at] ?? 0) - prior * own) / (1 - prior);
      return {
        component: names[component] ?? '',
        mark,
        isReleased: released.has(component),
        chance: own,
        ratio: prior < 1 ? own / others : 1,
      };
    });
  };
}
