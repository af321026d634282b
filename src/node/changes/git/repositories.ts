import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Place } from '../../../core/changes/components.ts';
import { atOnce } from '../../at-once.ts';

/** One repository: all worktrees of it count as one. */
export interface Repository {
  /** Folder from the workspace's root, `.` for the root itself. */
  readonly name: string;
  /** Absolute paths of its worktrees, or of itself where it is bare; the first one stands for it. */
  readonly folders: readonly string[];
  /** Where its refs and objects are. */
  readonly common: string;
  readonly place: Place;
}

export interface FoundRepositories {
  readonly repositories: readonly Repository[];
  /** Configured ones that are not there: what was written. */
  readonly missing: readonly string[];
  /** Whether the workspace is too large to have been searched to its end. */
  readonly cut: boolean;
}

/** Folders of other people's code, or of no interest. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.terraform', '.venv']);
const MOST_FOLDERS = 50_000;
/** So many folders are read at once. */
const AT_ONCE = 32;

/**
 * Finds every repository of a workspace: the one around its root, those nested in it, submodules and
 * worktrees, and those configured. Links are not followed.
 *
 * @param root absolute path of the workspace
 * @param configured paths as they were written, from the root
 */
export async function findRepositories(
  root: string,
  configured: readonly string[],
): Promise<FoundRepositories> {
  const around = await gitAround(root);
  const { folders, cut } = await nested(root);
  const wanted = configured.map((written) => ({ written, folder: resolve(root, written) }));
  const found = new Map<string, Repository>();
  const add = async (folder: string): Promise<boolean> => {
    const common = await commonFolder(folder);
    if (common === null) return false;
    const known = found.get(common);
    if (known === undefined) found.set(common, await describe(root, folder, common));
    else if (!known.folders.includes(folder)) {
      found.set(common, { ...known, folders: [...known.folders, folder] });
    }
    return true;
  };
  for (const folder of [...(around === null ? [] : [around]), ...folders]) await add(folder);
  const missing: string[] = [];
  for (const { written, folder } of wanted) if (!(await add(folder))) missing.push(written);
  return { repositories: [...found.values()], missing, cut };
}

async function gitAround(root: string): Promise<string | null> {
  if (await isBare(root)) return root;
  for (let at = root; ; at = dirname(at)) {
    if ((await commonFolder(at)) !== null) return at;
    if (dirname(at) === at) return null;
  }
}

async function nested(root: string): Promise<{ folders: readonly string[]; cut: boolean }> {
  const folders: string[] = [];
  let seen = 0;
  for (let level: readonly string[] = [root]; level.length > 0; ) {
    seen += level.length;
    if (seen > MOST_FOLDERS) return { folders, cut: true };
    const inner = await atOnce(AT_ONCE, level, async (folder) => {
      const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
      const own = entries.some(({ name }) => name === '.git') && folder !== root;
      const below = entries
        .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
        .map(({ name }) => join(folder, name));
      return { found: own ? [folder] : [], below };
    });
    folders.push(...inner.flatMap(({ found }) => found));
    level = inner.flatMap(({ below }) => below);
  }
  return { folders: folders.sort(), cut: false };
}

/** Where a folder's refs and objects are, by its `.git` folder or file; null where it has none. */
async function commonFolder(folder: string): Promise<string | null> {
  const path = join(folder, '.git');
  const own = await stat(path).catch(() => null);
  if (own === null) return (await isBare(folder)) ? real(folder) : null;
  if (own.isDirectory()) return real(path);
  const gitdir = /^gitdir: (.+?)\r?\n?$/.exec(await text(path))?.[1];
  if (gitdir === undefined) return real(path);
  // On Windows such a path would be looked for on another machine.
  if (/^[/\\]{2}/.test(gitdir)) return null;
  const target = resolve(folder, gitdir);
  const common = (await text(join(target, 'commondir'))).trim();
  return real(common === '' ? target : resolve(target, common));
}

async function isBare(folder: string): Promise<boolean> {
  const parts = await Promise.all(
    ['HEAD', 'objects', 'refs'].map((part) => stat(join(folder, part)).catch(() => null)),
  );
  const [head, objects, refs] = parts;
  return head?.isFile() === true && objects?.isDirectory() === true && refs?.isDirectory() === true;
}

async function describe(root: string, folder: string, common: string): Promise<Repository> {
  const way = relative(root, folder).split(sep).join('/');
  const outside = way === '..' || way.startsWith('../') || isAbsolute(way);
  const around = relative(folder, root);
  const isAround = outside && !around.startsWith('..') && !isAbsolute(around);
  const name = basename(folder).replace(/\.git$/, '');
  const prefix = isAround ? `${way}/` : outside ? `${name}/` : way === '' ? '' : `${way}/`;
  const within = isAround ? `${around.split(sep).join('/')}/` : '';
  return {
    name: way === '' ? '.' : way,
    folders: [folder],
    common,
    place: { prefix, within, name },
  };
}

function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function text(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
