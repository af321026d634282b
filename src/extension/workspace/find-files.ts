import { FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { readGlob } from '../../core/workspace/glob.ts';

/** Folders that hold other people's files. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Deeper folders are not looked into: a file system may have circles. */
const DEEPEST = 20;

/**
 * The files of a workspace folder that a glob matches. The editor searches disks; on other file
 * systems, where its search may have no provider and never answer, the folders are read one by one.
 */
export async function findFiles(
  folder: WorkspaceFolder,
  glob: string,
  limit: number,
): Promise<readonly Uri[]> {
  if (folder.uri.scheme === 'file' || folder.uri.scheme === 'vscode-remote') {
    const pattern = new RelativePattern(folder, glob);
    return workspace.findFiles(pattern, '**/node_modules/**', limit);
  }
  const { base, matches } = readGlob(glob);
  const found: Uri[] = [];
  const walk = async (path: string, depth: number): Promise<void> => {
    const entries = await workspace.fs.readDirectory(at(folder, path)).then(
      (all) => all,
      () => [], // not there, or not to be read
    );
    for (const [name, type] of entries) {
      const inner = path === '' ? name : `${path}/${name}`;
      if (found.length >= limit) return;
      if (type & FileType.File && matches(inner)) found.push(at(folder, inner));
      if (type === FileType.Directory && depth < DEEPEST && !SKIPPED.has(name)) {
        await walk(inner, depth + 1);
      }
    }
  };
  await walk(base, 0);
  return found;
}

function at({ uri }: WorkspaceFolder, path: string): Uri {
  return path === '' ? uri : Uri.joinPath(uri, path);
}
