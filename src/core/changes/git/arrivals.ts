import { MINUTE } from '../../time/utc.ts';
import type { Arrival } from '../change.ts';
import type { Commit } from './log-output.ts';
import type { Move } from './reflog.ts';

export interface Arrived {
  readonly at: number;
  readonly how: Arrival;
}

/**
 * When each commit came to a branch.
 *
 * A commit beside the first-parent chain came with the merge that brought it. One on the chain came
 * when the branch moved to it, where this clone saw that; where it only fetched, at the latest then,
 * and not after the next merge above it that was made on the branch itself. Else its own date does.
 *
 * @param commits those that may have arrived lately, by id; the others are not walked
 * @param moves of the branch, newest first; those later than `now` tell nothing
 */
export function arrivals(
  tip: string,
  commits: ReadonlyMap<string, Commit>,
  moves: readonly Move[],
  now: number,
): ReadonlyMap<string, Arrived> {
  const seen = sightings(commits, moves, now);
  const chain = firstParents(tip, commits);
  const arrived = new Map<string, Arrived>();
  let sealed = Number.POSITIVE_INFINITY;
  for (const commit of chain) {
    const move = seen.get(commit.id);
    const when = onChain(commit, move, sealed, now);
    arrived.set(commit.id, when);
    if (commit.parents.length > 1 || commit.byForge) sealed = Math.min(sealed, when.at);
  }
  for (const merge of [...chain].reverse()) {
    const { at = merge.at } = arrived.get(merge.id) ?? {};
    for (const commit of reached(merge.parents.slice(1), commits, (id) => arrived.has(id))) {
      const move = seen.get(commit.id);
      const earlier = move !== undefined && move.at < at;
      arrived.set(commit.id, {
        at: Math.max(commit.at, earlier ? move.at : at),
        how: earlier ? howOf(move) : 'merge',
      });
    }
  }
  return arrived;
}

function onChain(commit: Commit, move: Move | undefined, sealed: number, now: number): Arrived {
  const ahead = commit.at > now && commit.at - now < CLOCKS_APART;
  if (move === undefined) return { at: ahead ? now : commit.at, how: 'own' };
  if (move.how === 'moved') return movedTo(commit, move.at);
  const onTheSpot = commit.parents.length > 1 || commit.byForge;
  if (onTheSpot && commit.at <= move.at) return { at: commit.at, how: 'own' };
  const at = Math.max(commit.at, Math.min(move.at, sealed));
  return at === commit.at ? { at, how: 'own' } : { at, how: 'fetched' };
}

/** A commit made here moves the branch in the moment in which it is made, give or take. */
function movedTo(commit: Commit, at: number): Arrived {
  return at - commit.at < JUST_MADE ? { at: commit.at, how: 'own' } : { at, how: 'moved' };
}

const JUST_MADE = 5_000;
/** How far the clock of another machine may be ahead of this one. */
const CLOCKS_APART = 10 * MINUTE;

function howOf(move: Move): Arrival {
  return move.how === 'moved' ? 'moved' : 'fetched';
}

/** The earliest move after which each commit was on the branch; none for those there from the start. */
function sightings(
  commits: ReadonlyMap<string, Commit>,
  moves: readonly Move[],
  now: number,
): ReadonlyMap<string, Move> {
  const seen = new Map<string, Move>();
  const started = new Set<string>();
  const isKnown = (id: string) => seen.has(id) || started.has(id);
  const before = moves.at(-1)?.from ?? null;
  for (const { id } of reached(before === null ? [] : [before], commits, isKnown)) started.add(id);
  for (const move of [...moves].reverse()) {
    if (move.at > now) break;
    for (const { id } of reached([move.to], commits, isKnown)) {
      if (move.how === 'began') started.add(id);
      else seen.set(id, move);
    }
  }
  return seen;
}

function firstParents(tip: string, commits: ReadonlyMap<string, Commit>): readonly Commit[] {
  const chain: Commit[] = [];
  for (let at = commits.get(tip); at !== undefined; at = commits.get(at.parents[0] ?? '')) {
    chain.push(at);
  }
  return chain;
}

/** The commits reached from some, those left out, with all behind them, that are `known`. */
function* reached(
  from: readonly string[],
  commits: ReadonlyMap<string, Commit>,
  known: (id: string) => boolean,
): Generator<Commit> {
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const commit = commits.get(id);
    if (commit === undefined || known(id)) continue;
    yield commit;
    waiting.push(...commit.parents);
  }
}
