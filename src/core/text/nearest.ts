import { editDistance } from './edit-distance.ts';

/**
 * The candidates that a mistyped word most likely meant, best first.
 *
 * A candidate counts when at most a third of its letters (at least one, and not all) would have to
 * change, case apart; or when one is a prefix of the other.
 */
export function nearest(word: string, candidates: readonly string[], limit = 3): string[] {
  const wanted = word.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, cost: cost(wanted, candidate.toLowerCase()) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function cost(wanted: string, candidate: string): number {
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
  const distance = editDistance(wanted, candidate, allowed);
  if (distance <= allowed && distance < wanted.length) return distance;
  const isPrefix =
    wanted.length >= 3 && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
  return isPrefix ? allowed + 1 : Number.POSITIVE_INFINITY;
}
