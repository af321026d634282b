import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEEPEST_FOLDER,
  IGNORE_FILE,
  type IgnoreFile,
  ignoreFile,
  isIgnored,
  SKIPPED_FOLDERS,
} from '../core/workspace/ignore-files.ts';
import { folderOf } from '../core/workspace/paths.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import { decoded } from './read-text.ts';

/** A workspace on a disk. */
export interface DiskWorkspace extends Workspace {
  /** The folders that the last listing could not look into. */
  closed(): readonly string[];
}

/**
 * The files below a folder. Its `.gitignore` files are respected; links are listed, not followed.
 *
 * @param only the listing, where the folder is not to be searched
 */
export function diskWorkspace(
  root: string,
  only: ReadonlySet<string> | null = null,
): DiskWorkspace {
  const namesIn = folderNames(root);
  let closed: string[] = [];
  return {
    list: async () => {
      closed = [];
      return [...(only ?? filesIn(root, '', [], closed))];
    },
    closed: () => closed,
    read: async (path) => readNow(root, path),
    exists: async (path) =>
      path === '' || namesIn(folderOf(path)).has(nameOf(path)) ? whatIsAt(join(root, path)) : null,
  };
}

/**
 * Tells which names a folder has, looking at each folder once: the linter asks of tens of thousands of
 * paths whether something is there, and mostly nothing is.
 */
function folderNames(root: string): (folder: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const namesIn = (folder: string): ReadonlySet<string> => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const isThere = folder === '' || namesIn(folderOf(folder)).has(nameOf(folder));
    const names = new Set(isThere ? namesOf(join(root, folder)) : []);
    known.set(folder, names);
    return names;
  };
  return namesIn;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The text of a file of a repository; null where there is none, or it cannot be read. */
export function readNow(root: string, path: string): string | null {
  return readOrNull(join(root, path));
}

/** A link may name anything: too long a name, one with a NUL, a path through a file. */
function whatIsAt(path: string): 'file' | 'folder' | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? null : found.isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** Whether there is a file that may not be read. */
export function isUnreadable(root: string, path: string): boolean {
  try {
    accessSync(join(root, path), constants.R_OK);
    return false;
  } catch (error) {
    return isRefused(error);
  }
}

function isRefused(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function* filesIn(
  root: string,
  folder: string,
  above: readonly IgnoreFile[],
  closed: string[],
): Iterable<string> {
  const inner = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  const own = readOrNull(join(root, inner(IGNORE_FILE)));
  const all = own === null ? above : [...above, ignoreFile(folder, own)];
  if (folder.split('/').length > DEEPEST_FOLDER) return;
  for (const entry of entriesOf(root, folder, closed)) {
    const path = inner(entry.name);
    if (entry.isDirectory()) {
      if (SKIPPED_FOLDERS.has(entry.name) || isIgnored(`${path}/`, all)) continue;
      yield* filesIn(root, path, all, closed);
    } else if (!isIgnored(path, all)) yield path;
  }
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not to be read, or no folder
  }
}

function entriesOf(root: string, folder: string, closed: string[]) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (isRefused(error)) closed.push(folder);
    return []; // not to be read, or gone in the meantime
  }
}

function readOrNull(path: string): string | null {
  try {
    return decoded(readFileSync(path));
  } catch {
    return null;
  }
}
