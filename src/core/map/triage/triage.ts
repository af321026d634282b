import { contributionsOf, reachOf } from './contributions.ts';
import { groupsOf } from './groups.ts';
import type { FirstLook, Observation, Suspect, Triage } from './model.ts';
import {
  downstreamOf,
  type Network,
  nameOf,
  networkOf,
  type TriageMap,
  upstreamOf,
} from './network.ts';
import { nextChecks } from './next-checks.ts';
import { TRIAGE_DEFAULTS, type TriageParameters } from './parameters.ts';
import { type Posterior, posteriorOf } from './posterior.ts';
import { changeFactor, faultPriors } from './prior.ts';
import {
  type Contribution,
  changeReason,
  markReason,
  releaseReason,
  speaksAgainst,
  speaksFor,
} from './reasons.ts';
import { marksOf, newestChanges } from './seen.ts';
import { type Marks, releasedBy, sightsOf } from './sights.ts';
import type { Walk } from './walk.ts';

export interface TriageSettings {
  readonly parameters?: Partial<TriageParameters>;
  /** Where the playbook of a component begins to look; null where it has none. */
  readonly firstLook?: (component: string) => FirstLook | null;
}

/** A suspect leads if it is at least this likely, compared with the likeliest. */
const LEADS = 0.5;
/** So many suspects are listed in any case, and more as long as they are at least this likely. */
const LISTED = 10;
const LIKELY = 0.001;
/**
 * Ranks the components of a map by the probability that they are what is broken, says why, and what to
 * look at next.
 *
 * The method is exact inference in a noisy-OR model of the map with one or two broken components. The
 * line of work: faults read from the set of their symptoms, with the loss and the falseness of symptoms
 * (Yemini, Kliger, Mozes, Yemini, Ohsie, "High speed and robust event correlation", IEEE Communications
 * 1996: Codebook); few shared causes before many (Kompella, Yates, Greenberg, Snoeren, "IP fault
 * localization via risk modeling", NSDI 2005: SCORE); a noisy Bayesian network searched over at most a
 * few simultaneous faults (Kandula, Katabi, Vasseur, "Shrink: a tool for failure diagnosis in IP
 * networks", MineNet 2005); failures that travel over a graph of multi-level dependencies (Bahl, Chandra,
 * Greenberg, Kandula, Maltz, Zhang, "Towards highly reliable enterprise network services via inference of
 * multi-level dependencies", SIGCOMM 2007: Sherlock).
 *
 * Marks are evidence of a state and may be wrong; what is not marked is unknown, not healthy. Equal
 * probabilities go to the component on which more levels stand, then by the map's order. Names that are
 * not on the map count for nothing.
 */
export function triage(
  map: TriageMap,
  observation: Observation,
  { parameters: given = {}, firstLook = () => null }: TriageSettings = {},
): Triage {
  const network = networkOf(map);
  if (network.names.length === 0) return { suspects: [], unexplained: [], nextChecks: [] };
  const parameters = { ...TRIAGE_DEFAULTS, ...given };
  const marks = marksOf(network, observation);
  const walk = walkOf(network, marks, parameters);
  const changed = newestChanges(network, observation);
  const ages = new Map([...changed].map(([component, { age }]) => [component, age]));
  const priors = faultPriors(network, { changed: ages, releasing: marks.releasing }, parameters);
  const marked = new Set([...marks.failing, ...marks.healthy]);
  const reach = reachOf(walk, marked);
  const posterior = posteriorOf(walk, marks, priors, parameters.secondFault, reach);
  const ranked = rankedBy(posterior.broken, network);
  const released = releasedBy(network, marks.releasing);
  const contributions = contributionsOf(network, walk, marks, priors, reach, released);

  const worthSaying = ranked.filter(
    (component, at) => at < LISTED || (posterior.broken[component] ?? 0) >= LIKELY,
  );
  const groups = groupsOf(worthSaying, (component) => [
    ...contributions(component).map(({ chance }) => Math.log(chance)),
    posterior.alone[component] ?? 0,
  ]);
  const suspects = worthSaying.map((suspect): Suspect => {
    const component = nameOf(network, suspect);
    const said = contributions(suspect);
    const telling = said
      .filter((one) => speaksFor(one) || speaksAgainst(one))
      .sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)));
    const change = changed.get(suspect);
    return {
      component,
      probability: Math.min(1, posterior.broken[suspect] ?? 0),
      group: groups.get(suspect) ?? 1,
      explains: said.filter((one) => one.mark === 'failing' && speaksFor(one)).map(toName),
      against: said.filter(speaksAgainst).map(toName),
      because: [
        ...telling.map((one) => markReason(component, one)),
        ...(change === undefined
          ? []
          : [changeReason(change.what, change.age, changeFactor(change.age, parameters.changed))]),
        ...(marks.releasing.includes(suspect) ? [releaseReason(parameters.released)] : []),
      ],
    };
  });
  return {
    suspects,
    unexplained: unexplained(network, ranked, posterior, marks),
    nextChecks: nextChecks(walk, posterior, ranked, marked, parameters, firstLook),
  };
}

function toName({ component }: Contribution): string {
  return component;
}

function walkOf(network: Network, marks: Marks, parameters: TriageParameters): Walk {
  const seen = upstreamOf(network, [...marks.failing, ...marks.healthy]);
  return {
    network,
    propagation: parameters.propagation,
    sights: sightsOf(network, marks, parameters),
    matters: network.names.map((_, component) => seen.has(component)),
  };
}

function rankedBy(
  broken: readonly number[],
  { depth, place }: Pick<Network, 'depth' | 'place'>,
): readonly number[] {
  const rounded = broken.map((chance) => Math.round(chance * 1e12));
  const by = (values: readonly number[], a: number, b: number) =>
    (values[b] ?? 0) - (values[a] ?? 0);
  return [...broken.keys()].sort((a, b) => by(rounded, a, b) || by(depth, a, b) || by(place, b, a));
}

function unexplained(
  network: Network,
  ranked: readonly number[],
  { broken }: Posterior,
  { failing }: Marks,
): readonly string[] {
  const best = broken[ranked[0] ?? 0] ?? 0;
  const leading = ranked.filter((component) => (broken[component] ?? 0) >= best * LEADS);
  const reached = new Set(downstreamOf(network, leading));
  return failing.filter((component) => !reached.has(component)).map((one) => nameOf(network, one));
}
