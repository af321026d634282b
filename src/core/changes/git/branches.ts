import { readGlob } from '../../workspace/glob.ts';
import type { Ref } from './refs.ts';

/** A branch whose history tells of changes. */
export interface Branch {
  /** Full name; `HEAD` where no branch is checked out. */
  readonly name: string;
  readonly tip: string;
}

/** Branches that most teams deliver from. */
export const DEFAULT_BRANCHES: readonly string[] = ['main', 'master', 'trunk', 'production'];

/**
 * The branches to read, in groups: a commit counts for the first group that has it.
 *
 * Shared branches come first, because what matters is when a commit reached the others: those of
 * remotes by name, each remote's default and what the checked-out branch follows; then local ones by
 * name; then what is checked out.
 *
 * @param heads what is checked out, in each worktree
 * @param patterns globs of branch names without `refs/heads/` or the remote's name
 */
export function branchesToRead(
  refs: readonly Ref[],
  heads: readonly Branch[],
  patterns: readonly string[],
): readonly (readonly Branch[])[] {
  const globs = patterns.map(readGlob);
  const named = (name: string) => globs.some((glob) => glob.matches(name));
  const plain = refs.filter(({ pointsTo }) => pointsTo === null);
  const defaults = new Set(
    refs.flatMap(({ name, pointsTo }) => (isRemote(name) ? pointsTo : []) ?? []),
  );
  const followed = new Set(
    heads.flatMap((head) => refs.find(({ name }) => name === head.name)?.upstream ?? []),
  );
  const branch = ({ name, target }: Ref): Branch => ({ name, tip: target });
  const remote = plain.filter(({ name }) => isRemote(name));
  return [
    remote.filter(({ name }) => defaults.has(name) || named(withoutRemote(name))).map(branch),
    remote.filter(({ name }) => followed.has(name)).map(branch),
    plain
      .filter(({ name }) => name.startsWith(LOCAL) && named(name.slice(LOCAL.length)))
      .map(branch),
    heads,
  ];
}

const LOCAL = 'refs/heads/';
const REMOTE = 'refs/remotes/';

function isRemote(name: string): boolean {
  return name.startsWith(REMOTE);
}

function withoutRemote(name: string): string {
  const short = name.slice(REMOTE.length);
  return short.slice(short.indexOf('/') + 1);
}
