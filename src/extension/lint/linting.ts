import {
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  RelativePattern,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { LiveIndex } from '../../core/workspace/live-index.ts';
import { debounce } from '../debounce.ts';
import type { FactsReader } from '../facts/facts-reader.ts';
import { type LintChange, LintFolder } from './lint-folder.ts';
import { Shown } from './shown.ts';

/** After the last key, so that nothing is said of half a word. */
const SETTLE_MS = 350;

/** How late a window that stays open over midnight may notice. */
const DAY_CHECK_MS = 5 * 60_000;

/** A document beside what is known of its repository. */
export interface Located {
  readonly folder: LintFolder;
  readonly live: LiveIndex;
  readonly path: string;
}

interface Watched {
  readonly lint: LintFolder;
  dispose(): void;
}

/** The indexes of all workspace folders, kept true to files and editors. */
export class Linting extends Disposable {
  readonly shown = new Shown();
  readonly #changed = new EventEmitter<LintChange>();
  readonly onDidChange = this.#changed.event;
  readonly #log: LogOutputChannel;
  readonly #reader: FactsReader;
  readonly #now: () => number;
  readonly #folders = new Map<string, Watched>();
  readonly #settle = debounce(SETTLE_MS, () => this.#catchUp());
  readonly #listeners: Disposable[];

  /** @param now milliseconds since the Unix epoch */
  constructor(log: LogOutputChannel, reader: FactsReader, now: () => number) {
    super(() => this.#dispose());
    this.#log = log;
    this.#reader = reader;
    this.#now = now;
    this.#listeners = [
      workspace.onDidChangeWorkspaceFolders(() => this.#meetFolders()),
      workspace.onDidOpenTextDocument((document) => this.#seen(document)),
      workspace.onDidCloseTextDocument((document) => this.#seen(document)),
      workspace.onDidSaveTextDocument((document) => this.#seen(document)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#mark(document.uri)) this.#settle();
      }),
    ];
    const start = setTimeout(() => this.#meetFolders());
    const days = setInterval(() => this.#catchUp(), DAY_CHECK_MS);
    this.#listeners.push(
      new Disposable(() => clearTimeout(start)),
      new Disposable(() => clearInterval(days)),
    );
  }

  /** In the workspace's order. */
  folders(): readonly LintFolder[] {
    return (workspace.workspaceFolders ?? []).map((folder) => this.#watched(folder).lint);
  }

  /** What is known of a document as it is now; undefined where it is outside the workspace. */
  async locate({ uri }: Pick<TextDocument, 'uri'>): Promise<Located | undefined> {
    const lint = this.folderOf(uri);
    if (lint === undefined) return undefined;
    const path = lint.pathOf(uri);
    lint.mark(path);
    return { folder: lint, live: await lint.current(), path };
  }

  folderOf(uri: Uri): LintFolder | undefined {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder === undefined ? undefined : this.#watched(folder).lint;
  }

  #watched(folder: WorkspaceFolder): Watched {
    const key = folder.uri.toString();
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const lint = new LintFolder({
      folder,
      reader: this.#reader,
      now: this.#now,
      isShown: (live, path) => this.shown.has(lint, live, path),
      onNews: () => this.#settle(),
    });
    const touched = (uri: Uri) => {
      if (this.#mark(uri)) this.#settle();
    };
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'));
    const parts = [
      lint,
      watcher,
      lint.onDidChange((change) => this.#changed.fire(change)),
      watcher.onDidCreate(touched),
      watcher.onDidChange(touched),
      watcher.onDidDelete(touched),
    ];
    const made = { lint, dispose: () => Disposable.from(...parts).dispose() };
    this.#folders.set(key, made);
    return made;
  }

  #meetFolders(): void {
    const open = new Set((workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()));
    for (const [key, watched] of this.#folders) {
      if (open.has(key)) continue;
      this.shown.forget(watched.lint);
      watched.dispose();
      this.#folders.delete(key);
    }
    this.#catchUp();
  }

  /** At once: the document was opened, saved or closed. */
  #seen({ uri }: TextDocument): void {
    const lint = this.folderOf(uri);
    if (lint !== undefined && this.#mark(uri)) this.#inBackground(lint.show([lint.pathOf(uri)]));
  }

  #mark(uri: Uri): boolean {
    const lint = this.folderOf(uri);
    const path = lint?.pathOf(uri) ?? '';
    if (lint === undefined || path === '' || !lint.concerns(path)) return false;
    lint.mark(path);
    return true;
  }

  #catchUp(): void {
    for (const lint of this.folders()) this.#inBackground(lint.tell());
  }

  #inBackground(work: Promise<unknown>): void {
    work.catch((error: Error) => this.#log.error('linting', error));
  }

  #dispose(): void {
    for (const one of [...this.#listeners, ...this.#folders.values()]) one.dispose();
    this.#settle.dispose();
    this.#changed.dispose();
  }
}
