import type { Disposable, LogOutputChannel, Uri } from 'vscode';
import { withBoundary } from '../boundary.ts';
import { setContext } from '../context-keys.ts';
import { CONTEXT_KEYS } from '../ids.ts';
import type { Repositories } from './repositories.ts';

/** Keeps the menus informed which files are playbooks and which are maps. */
export function keepFileContext(repositories: Repositories, log: LogOutputChannel): Disposable {
  const update = () =>
    withBoundary(log, 'reading the workspace', async () => {
      const all = await repositories.all();
      const playbooks = all.flatMap((repository) => repository.playbooks);
      const maps = all.map(({ mapFile }) => mapFile).filter(({ text }) => text !== null);
      setContext(CONTEXT_KEYS.playbookFiles, playbooks.flatMap(pathsOf));
      setContext(CONTEXT_KEYS.mapFiles, maps.flatMap(pathsOf));
    });
  setTimeout(update);
  return repositories.onDidChange(update);
}

/**
 * A file as the menus may know it: a window on a remote machine gives it another URI than the
 * extension has, and a window on Windows another form of path.
 */
function pathsOf({ uri }: { readonly uri: Uri }): readonly string[] {
  return [...new Set([uri.path, uri.fsPath])];
}
