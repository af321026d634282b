import { workspace } from 'vscode';
import { CONFIG_FILE } from '../../core/config/file.ts';
import type { LiveIndex } from '../../core/workspace/live-index.ts';
import { openDocument } from '../text-files.ts';
import type { LintFolder } from './lint-folder.ts';

/** Whose problems are shown: open documents, the map, the settings; in a folder that was checked, all. */
export class Shown {
  readonly #whole = new Set<LintFolder>();

  /** From now on all documents of the folder. */
  showAll(folder: LintFolder): void {
    this.#whole.add(folder);
  }

  forget(folder: LintFolder): void {
    this.#whole.delete(folder);
  }

  has(folder: LintFolder, live: LiveIndex, path: string): boolean {
    const isWanted =
      path === live.config.map ||
      path === CONFIG_FILE ||
      this.#whole.has(folder) ||
      isOpen(folder, path);
    return isWanted && live.isDocument(path);
  }
}

/** Asked of every file of the workspace, of which few are open: most are told by the end of their path. */
function isOpen(folder: LintFolder, path: string): boolean {
  const maybe = workspace.textDocuments.some(({ uri }) => uri.path.endsWith(path));
  return maybe && openDocument(folder.uriOf(path)) !== undefined;
}
