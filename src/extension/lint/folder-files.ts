import { FileType, Uri, type WorkspaceFolder, workspace } from 'vscode';
import {
  DEEPEST_FOLDER,
  IGNORE_FILE,
  type IgnoreFile,
  ignoreFile,
  isIgnored,
  SKIPPED_FOLDERS,
} from '../../core/workspace/ignore-files.ts';
import type { LiveWorkspace } from '../../core/workspace/live-index.ts';
import { openDocument } from '../text-files.ts';

/** Folders that are read at the same time. */
const BATCH = 16;

interface Level {
  readonly path: string;
  readonly above: readonly IgnoreFile[];
}

/** The URI of a path from the root of a workspace folder. */
export function uriOf({ uri }: WorkspaceFolder, path: string): Uri {
  return path === '' ? uri : Uri.joinPath(uri, path);
}

/** The path of a file from the root of a workspace folder; the file lies in it. */
export function pathOf(folder: WorkspaceFolder, uri: Uri): string {
  return uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
}

/**
 * The files of a workspace folder, on whatever file system. Its `.gitignore` files are respected,
 * links are listed and not followed, and the text of an open editor counts over that of its file.
 */
export function folderFiles(folder: WorkspaceFolder): LiveWorkspace {
  const ignoring = new Map<string, IgnoreFile>();
  const around = (path: string) => foldersAround(path).flatMap((one) => ignoring.get(one) ?? []);

  const namesIn = async ({ path, above }: Level) => {
    const entries = await workspace.fs.readDirectory(uriOf(folder, path)).then(
      (all) => all,
      () => [], // not to be read, or gone in the meantime
    );
    const inner = (name: string) => (path === '' ? name : `${path}/${name}`);
    ignoring.delete(path);
    if (entries.some(([name]) => name === IGNORE_FILE)) {
      const text = await textAt(uriOf(folder, inner(IGNORE_FILE)));
      if (text !== null) ignoring.set(path, ignoreFile(path, text));
    }
    const own = ignoring.get(path);
    const all = own === undefined ? above : [...above, own];
    const files: string[] = [];
    const folders: Level[] = [];
    for (const [name, type] of entries) {
      const one = inner(name);
      if (type === FileType.Directory) {
        const isOthers = SKIPPED_FOLDERS.has(name) || isIgnored(`${one}/`, all);
        if (!isOthers && one.split('/').length <= DEEPEST_FOLDER) {
          folders.push({ path: one, above: all });
        }
      } else if (!isIgnored(one, all)) files.push(one);
    }
    return { files, folders };
  };

  const listBelow = async (path: string): Promise<readonly string[]> => {
    const found: string[] = [];
    const waiting: Level[] = [{ path, above: around(path) }];
    while (waiting.length > 0) {
      const read = await Promise.all(waiting.splice(0, BATCH).map(namesIn));
      for (const { files, folders } of read) {
        found.push(...files);
        waiting.push(...folders);
      }
    }
    return found;
  };

  return {
    list: () => listBelow(''),
    listBelow,
    ignores: (path) => {
      const parts = path.split('/');
      const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'));
      return (
        parts.some((part) => SKIPPED_FOLDERS.has(part)) ||
        isIgnored(path, around(path)) ||
        folders.some((one) => isIgnored(`${one}/`, around(one)))
      );
    },
    read: async (path) => {
      const uri = uriOf(folder, path);
      const open = openDocument(uri);
      if (open?.isDirty === true) return open.getText();
      // A document stays open for a while when its file is gone.
      const text = await textAt(uri);
      return text === null ? null : (open?.getText() ?? text);
    },
    exists: async (path) => {
      const found = await workspace.fs.stat(uriOf(folder, path)).then(
        ({ type }) => type,
        () => null,
      );
      return found === null ? null : found & FileType.Directory ? 'folder' : 'file';
    },
  };
}

/** The folders around a path, the root first. */
function foldersAround(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, at) => parts.slice(0, at + 1).join('/'))];
}

/** Bytes that are not UTF-8 become U+FFFD, and a byte order mark is kept, as on the command line. */
async function textAt(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
