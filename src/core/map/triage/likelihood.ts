import { walkApart } from './apart.ts';
import { walkJointly } from './jointly.ts';
import type { Visit, Walk } from './walk.ts';

/** The size of the largest map whose states are held jointly; larger ones would take too long. */
const JOINT = 64;

/**
 * The logarithm of the probability of all that was seen, if exactly `faults` are broken.
 *
 * The model: each edge passes a failure on with probability `propagation`, independently; a component
 * is down if it is broken or an edge passes the failure of a dependency on. That is a noisy-OR network
 * where the map has no circles, and on any map the same as the reachability of the component from the
 * faults over the edges that pass. States are latent: they are summed out in the order of the
 * dependencies, each weighed by what was seen of the component before it acts on others. On maps of at
 * most 64 components the result is exact; on larger ones dependencies are taken to be independent of each
 * other, given what was seen of them and below them.
 *
 * @param visit is told each component that the faults may take down, in that order
 */
export function logLikelihood(
  walk: Walk,
  faults: readonly number[],
  visit: Visit = () => {},
): number {
  const walked = walk.network.names.length <= JOINT ? walkJointly : walkApart;
  return walked(walk, faults, visit);
}
