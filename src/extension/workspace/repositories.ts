import {
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import { debounce } from '../debounce.ts';
import type { FactsReader } from '../facts/facts-reader.ts';
import { FolderIndex } from './folder-index.ts';
import type { IndexedPlaybook, Repository } from './repository.ts';

const SETTLE_MS = 250;

/** The playbooks and maps of all workspace folders, as they are on the screen or on the disk. */
export class Repositories extends Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Something may have changed; ask again. */
  readonly onDidChange = this.#changed.event;
  readonly #log: LogOutputChannel;
  readonly #reader: FactsReader;
  readonly #folders = new Map<string, FolderIndex>();
  readonly #settle = debounce(SETTLE_MS, () => this.#catchUp());
  readonly #listeners: readonly Disposable[];
  #latest: readonly Repository[] = [];

  constructor(log: LogOutputChannel, reader: FactsReader) {
    super(() => this.#dispose());
    this.#log = log;
    this.#reader = reader;
    this.#listeners = [
      workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
      workspace.onDidGrantWorkspaceTrust(() => this.refresh()),
      workspace.onDidChangeTextDocument(({ document }) => this.#onDocument(document)),
      workspace.onDidCloseTextDocument((document) => this.#onDocument(document)),
    ];
  }

  /** One for each workspace folder, in the workspace's order. */
  async all(): Promise<readonly Repository[]> {
    const folders = workspace.workspaceFolders ?? [];
    const keys = new Set(folders.map(({ uri }) => uri.toString()));
    for (const [key, index] of this.#folders) {
      if (keys.has(key)) continue;
      index.dispose();
      this.#folders.delete(key);
    }
    this.#latest = await Promise.all(folders.map((folder) => this.#indexOf(folder).read()));
    return this.#latest;
  }

  /** The tools that are known where a file is; no folder adds any to those outside of the workspace. */
  async toolsOf(file: string): Promise<ToolSet> {
    const folder = workspace.getWorkspaceFolder(Uri.parse(file));
    const tools = folder && this.#indexOf(folder).tools();
    const known = await tools?.catch((error) => this.#log.error(error));
    if (known !== undefined) return known;
    const { withTeamTools } = await import('../analysis.ts');
    return withTeamTools({}, false);
  }

  async playbooks(): Promise<readonly IndexedPlaybook[]> {
    return (await this.all()).flatMap(({ playbooks }) => playbooks);
  }

  /** Looks at all files again. */
  refresh(): void {
    for (const index of this.#folders.values()) index.lookAgain();
    this.#changed.fire();
  }

  /** Looks at the files that changed. */
  #catchUp(): void {
    for (const index of this.#folders.values()) index.invalidate();
    this.#changed.fire();
  }

  #indexOf(folder: WorkspaceFolder): FolderIndex {
    const key = folder.uri.toString();
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const index = new FolderIndex({
      folder,
      reader: this.#reader,
      log: this.#log,
      onChange: this.#settle,
    });
    this.#folders.set(key, index);
    return index;
  }

  #onDocument(document: TextDocument): void {
    if (!this.#concerns(document.uri)) return;
    for (const index of this.#folders.values()) index.mark(document.uri);
    this.#settle();
  }

  #concerns(uri: Uri): boolean {
    const key = uri.toString();
    return this.#latest.some(
      ({ playbooks, mapFile }) =>
        mapFile.uri.toString() === key || playbooks.some(({ file }) => file === key),
    );
  }

  #dispose(): void {
    for (const disposable of [...this.#listeners, ...this.#folders.values()]) disposable.dispose();
    this.#settle.dispose();
    this.#changed.dispose();
  }
}
