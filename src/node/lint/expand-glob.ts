import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { readGlob } from '../../core/workspace/glob.ts';
import { isMarkdownPath } from '../../core/workspace/paths.ts';
import { repositoryAround } from '../repository-root.ts';
import { diskWorkspace } from '../workspace.ts';

const WILD = /[*?[{]/;

/** Whether a path that names nothing may be a glob, which not every shell expands. */
export function isGlob(path: string): boolean {
  return WILD.test(path);
}

/**
 * The files and folders that a glob matches, as a shell would name them, as full paths; but only what the
 * repository does not ignore, and no other files beside documents or folders.
 */
export async function expandGlob(glob: string, cwd: string): Promise<readonly string[]> {
  const parts = glob.split(sep === '\\' ? /[/\\]/ : '/');
  const wild = parts.findIndex((part) => WILD.test(part));
  const base = resolve(cwd, parts.slice(0, wild).join('/') || (glob.startsWith('/') ? '/' : '.'));
  const found = await stat(base).catch(() => null);
  if (found === null || !found.isDirectory()) return [];
  const { matches } = readGlob(parts.slice(wild).join('/'));
  const files: string[] = [];
  const folders = new Set<string>();
  for (const path of await filesBelow(base)) {
    const match = withFolders(path).find(matches);
    if (match === path) files.push(path);
    else if (match !== undefined) folders.add(match);
  }
  const documents = files.filter(isMarkdownPath);
  const named = [...folders, ...documents];
  return (named.length > 0 ? named : files).map((path) => join(base, path));
}

/** What a repository lists below a folder, from there. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const root = (await repositoryAround(folder)) ?? folder;
  const below = folder.slice(root.length).split(sep).filter(Boolean).join('/');
  const start = below === '' ? '' : `${below}/`;
  const paths = await diskWorkspace(root).list();
  return paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
}

/** The folders around a path, the outermost first, and the path itself. */
function withFolders(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
