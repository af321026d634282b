import { access, constants, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../../core/config/config.ts';
import { CONFIG_FILE } from '../../core/config/file.ts';
import { isLinted } from '../../core/workspace/linted.ts';
import { repositoryAround } from '../repository-root.ts';
import { expandGlob, isGlob } from './expand-glob.ts';

/** What is to be linted of one repository. Paths start at its root. */
export interface Target {
  readonly root: string;
  /** The files and folders that were named; the root is the empty path. */
  readonly files: ReadonlySet<string>;
  readonly folders: readonly string[];
  /** No repository was found: nothing but the files named is read. */
  readonly alone: boolean;
  /** Nothing was named, so this is all that the repository itself says is to be linted. */
  readonly everything: boolean;
}

/** A path that names nothing, or what may not be read. */
export interface UnusablePath {
  readonly unusable: string;
  readonly why: 'missing' | 'unmatched' | 'unreadable';
}

/**
 * The repositories that paths lie in, with what was named of each. Without paths it is the one
 * around the current folder, all of it.
 */
export async function targetsOf(
  paths: readonly string[],
  cwd: string,
): Promise<readonly (Target | UnusablePath)[]> {
  if (paths.length === 0) {
    const root = (await repositoryAround(cwd)) ?? resolve(cwd);
    const below = pathFrom(root, resolve(cwd));
    return [{ root, files: new Set(), folders: [below], alone: false, everything: true }];
  }
  const byRoot = new Map<string, { files: Set<string>; folders: string[]; alone: boolean }>();
  const unusable: UnusablePath[] = [];
  for (const path of (await Promise.all(paths.map((one) => shellPaths(one, cwd)))).flat()) {
    const written = resolve(cwd, path);
    const found = path === '' ? null : await stat(written).catch(() => null);
    if (found === null || !(await isReadable(written))) {
      const why = found !== null ? 'unreadable' : isGlob(path) ? 'unmatched' : 'missing';
      unusable.push({ unusable: path === '' ? '""' : path, why });
      continue;
    }
    // A repository is listed without following links, so that a folder has one path.
    const full = found.isDirectory()
      ? await realpath(written)
      : join(await realpath(dirname(written)), basename(written));
    const folder = found.isDirectory() ? full : dirname(full);
    const around = await repositoryAround(folder);
    const root = around ?? folder;
    const target = byRoot.get(root) ?? { files: new Set<string>(), folders: [], alone: true };
    byRoot.set(root, target);
    if (found.isDirectory()) target.folders.push(pathFrom(root, full));
    else target.files.add(pathFrom(root, full));
    if (around !== null || found.isDirectory()) target.alone = false;
  }
  return [
    ...unusable,
    ...[...byRoot].map(([root, target]) => ({ root, ...target, everything: false })),
  ];
}

/** What a path stands for: itself, or what it matches where it is a glob and no file of that name is there. */
async function shellPaths(path: string, cwd: string): Promise<readonly string[]> {
  if (!isGlob(path) || (await stat(resolve(cwd, path)).catch(() => null)) !== null) return [path];
  const matched = await expandGlob(path, cwd);
  return matched.length > 0 ? matched : [path];
}

/** The target for a text that stands for a file, which need not be there. */
export async function targetOfText(path: string, cwd: string): Promise<Target> {
  const full = resolve(cwd, path);
  const around = await repositoryAround(dirname(full));
  const root = around ?? dirname(full);
  const files = new Set([pathFrom(root, full)]);
  return { root, files, folders: [], alone: around === null, everything: true };
}

async function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

function pathFrom(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/**
 * Those of the documents that a run reports on: what was named, and the settings by which it was linted
 * where something is wrong with them.
 *
 * @param hasTrouble whether something is wrong with a file, or it was not read
 */
export function reported(
  target: Target,
  documents: readonly string[],
  hasTrouble: (path: string) => boolean,
): readonly string[] {
  return documents
    .filter((path) => isNamed(target, path) || (path === CONFIG_FILE && hasTrouble(path)))
    .sort();
}

/** Those of the folders that could not be looked into that may hold what a run is about. */
export function closedIn(
  folders: readonly string[],
  target: Target,
  config: Config,
): readonly string[] {
  const isDocument = isLinted(config);
  return folders.filter((folder) => isNamed(target, folder) && isDocument(`${folder}/a.md`));
}

/** Whether a path of the repository was named, itself or a folder around it. */
export function isNamed({ files, folders }: Target, path: string): boolean {
  return (
    files.has(path) || folders.some((folder) => folder === '' || path.startsWith(`${folder}/`))
  );
}
