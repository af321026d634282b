import { randomUUID } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeDraft, Span } from '../../../core/changes/change.ts';
import { arrivals } from '../../../core/changes/git/arrivals.ts';
import { baseBelow, tipAt } from '../../../core/changes/git/base.ts';
import { type Branch, branchesToRead } from '../../../core/changes/git/branches.ts';
import { commitDrafts, tagDrafts } from '../../../core/changes/git/drafts.ts';
import {
  CHAIN_FORMAT,
  type Commit,
  logFormat,
  readChain,
  readLog,
} from '../../../core/changes/git/log-output.ts';
import { type Move, readReflog } from '../../../core/changes/git/reflog.ts';
import { REFS_FORMAT, type Ref, readRefs } from '../../../core/changes/git/refs.ts';
import type { Git } from './git.ts';
import type { Repository } from './repositories.ts';

export type RepositoryRead =
  | { readonly drafts: readonly ChangeDraft[]; readonly note: string }
  | { readonly failure: string };

/** Others, such as a forge's pull requests, are no place that anything is delivered from. */
const NAMESPACES = ['refs/heads', 'refs/remotes', 'refs/tags'];

/** Reads what came to the branches of a repository in a time span. */
export async function readRepository(
  git: Git,
  { folders, common }: Repository,
  span: Span,
  patterns: readonly string[],
  now: number,
): Promise<RepositoryRead> {
  const [folder = ''] = folders;
  const listed = await git(folder, 'for-each-ref', REFS_FORMAT, ...NAMESPACES);
  if ('failure' in listed) return listed;
  const refs = readRefs(listed.stdout);
  const heads = await checkedOut(git, folders, refs);
  const groups = branchesToRead(refs, heads, patterns);
  if (groups.every((group) => group.length === 0)) return { drafts: [], note: 'no commits yet' };
  const moves = await movesOf(common, groups.flat());
  const shallow = await readPlain(join(common, 'shallow'));
  const cut = new Set(shallow.split('\n'));
  const drafts: ChangeDraft[] = [...tagDrafts(refs, span)];
  const read = new Set<string>();
  const notes = new Set(shallow === '' ? [] : ['a shallow clone: what is older is not here']);
  for (const group of groups) {
    const branches = group.filter(({ tip }) => !read.has(tip));
    const bases: string[] = [...read];
    const moved: Branch[] = [];
    for (const branch of branches) {
      const base = await baseOf(git, folder, branch, moves(branch), span.since);
      if (typeof base === 'object' && base !== null) return base;
      if (base === branch.tip) continue;
      moved.push(branch);
      if (base !== null) bases.push(base);
    }
    for (const { tip } of branches) read.add(tip);
    if (moved.length === 0) continue;
    const log = await readCommits(git, folder, moved, bases);
    if ('failure' in log) return log;
    for (const note of log.notes) notes.add(note);
    const commits = new Map(log.commits.map((commit) => [commit.id, commit]));
    for (const branch of moved) {
      const arrived = arrivals(branch.tip, commits, moves(branch), now);
      drafts.push(...commitDrafts(commits, arrived, cut));
      for (const id of arrived.keys()) commits.delete(id);
    }
  }
  return { drafts, note: [...notes].join('; ') };
}

/** What each worktree has checked out. One on a commit of no branch counts as the branch `HEAD`. */
async function checkedOut(
  git: Git,
  folders: readonly string[],
  refs: readonly Ref[],
): Promise<readonly Branch[]> {
  const heads: Branch[] = [];
  for (const [index, folder] of folders.entries()) {
    const marked = index === 0 ? refs.find(({ isHead }) => isHead) : undefined;
    if (marked !== undefined) {
      heads.push({ name: marked.name, tip: marked.target });
      continue;
    }
    const tip = await git(folder, 'rev-parse', '-q', '--verify', 'HEAD^{commit}');
    if ('failure' in tip) continue;
    const name = await git(folder, 'symbolic-ref', '-q', 'HEAD');
    heads.push({
      name: 'stdout' in name ? name.stdout.trimEnd() : 'HEAD',
      tip: tip.stdout.trimEnd(),
    });
  }
  return heads;
}

/** More of a reflog than this is a sign that it is none. */
const MOST_REFLOG_BYTES = 16 * 1024 * 1024;

/** The moves of each branch, as far as this clone kept them and they lead to where the branch is. */
async function movesOf(
  common: string,
  branches: readonly Branch[],
): Promise<(branch: Branch) => readonly Move[]> {
  const logs = new Map<string, readonly Move[]>();
  for (const { name } of branches) {
    // Git allows no name of a ref that would climb out of the folder.
    if (name === 'HEAD' || logs.has(name)) continue;
    logs.set(name, readReflog(await readPlain(join(common, 'logs', name))));
  }
  return ({ name, tip }) => {
    const own = logs.get(name) ?? [];
    return own[0]?.to === tip ? own : [];
  };
}

async function readPlain(path: string): Promise<string> {
  const file = await lstat(path).catch(() => null);
  if (file === null || !file.isFile() || file.size > MOST_REFLOG_BYTES) return '';
  return readFile(path, 'utf8').catch(() => '');
}

const FIRST_LINKS = 500;

/** The commit below which nothing can have come to a branch lately; null where all of it may have. */
async function baseOf(
  git: Git,
  folder: string,
  { tip }: Branch,
  moves: readonly Move[],
  since: number,
): Promise<string | null | { readonly failure: string }> {
  const known = tipAt(moves, since);
  if (known !== null) return known;
  for (const most of [FIRST_LINKS, Number.POSITIVE_INFINITY]) {
    const limit = Number.isFinite(most) ? [`-n${most}`] : [];
    const args = ['-z', '--first-parent', '--no-show-signature', CHAIN_FORMAT, ...limit, tip];
    const log = await git(folder, 'log', ...args, '--');
    if ('failure' in log) return log;
    const chain = readChain(log.stdout);
    const base = baseBelow(chain, moves, since);
    if (base !== null || chain.length < most) return base;
  }
  return null;
}

const LOG = [
  'log',
  '-z',
  '--no-show-signature',
  '--no-color',
  '--no-decorate',
  '--no-notes',
  '--no-mailmap',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--ignore-submodules=none',
];

type CommitsRead =
  | { readonly commits: readonly Commit[]; readonly notes: readonly string[] }
  | { readonly failure: string };

async function readCommits(
  git: Git,
  folder: string,
  branches: readonly Branch[],
  bases: readonly string[],
): Promise<CommitsRead> {
  const mark = randomUUID();
  const range = [...branches.map(({ tip }) => tip), ...bases.map((base) => `^${base}`), '--'];
  const paths = ['--name-only', '--diff-merges=first-parent'];
  const full = await git(folder, ...LOG, logFormat(mark), ...paths, ...range);
  if ('stdout' in full) return { commits: readLog(full.stdout, mark), notes: [] };
  // In a partial clone the folders of old commits may be missing, and nothing is fetched for this.
  const bare = await git(folder, ...LOG, logFormat(mark), ...range);
  if ('failure' in bare) return full;
  return { commits: readLog(bare.stdout, mark), notes: ['which paths changed is not known here'] };
}
