import type { Link } from './log-output.ts';
import type { Move } from './reflog.ts';

/** What a branch named at a time, as far as its moves go back; null where they do not. */
export function tipAt(moves: readonly Move[], at: number): string | null {
  return moves.find((move) => move.at < at)?.to ?? moves.at(-1)?.from ?? null;
}

/**
 * The newest commit of a first-parent chain below which nothing can have arrived since a time; null
 * where all of the chain may have. A commit counts as arrived by its own date, and all that lies
 * above the oldest known move does.
 *
 * @param chain newest first
 */
export function baseBelow(
  chain: readonly Link[],
  moves: readonly Move[],
  since: number,
): string | null {
  const began = moves.at(-1)?.to;
  const known = chain.findIndex(({ id }) => id === began);
  const newer = chain.reduce((last, { at }, index) => (at >= since ? index : last), -1);
  return chain[Math.max(known, newer + 1)]?.id ?? null;
}
