import {
  Disposable,
  EventEmitter,
  type FileSystemWatcher,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import { debounce } from '../debounce.ts';
import { readText, sameText } from '../text-files.ts';
import type { Checklists } from './checklists.ts';

/** How the playbook's file stands to the text that its checklist was started with. */
export type Drift = 'same' | 'changed' | 'gone';

const SETTLE_MS = 300;

/** Watches the file behind the shown checklist. */
export class DriftWatch extends Disposable {
  readonly #checklists: Checklists;
  readonly #changed = new EventEmitter<Drift>();
  readonly onDidChange = this.#changed.event;
  readonly #look = debounce(SETTLE_MS, () => void this.#check());
  readonly #listeners: readonly Disposable[];
  #watcher: FileSystemWatcher | undefined;
  #watched: string | undefined;
  #drift: Drift = 'same';

  constructor(checklists: Checklists) {
    super(() => {
      for (const listener of this.#listeners) listener.dispose();
      this.#watcher?.dispose();
      this.#look.dispose();
      this.#changed.dispose();
    });
    this.#checklists = checklists;
    this.#listeners = [
      checklists.onDidShow(() => this.watch()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.#watched) this.#look();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.#watched) this.#look();
      }),
    ];
  }

  get drift(): Drift {
    return this.#drift;
  }

  /** Turns to the checklist that is shown now. */
  watch(): void {
    const file = this.#checklists.current?.file;
    if (file !== this.#watched) {
      this.#watched = file;
      this.#watcher?.dispose();
      this.#watcher = file === undefined ? undefined : watcherOf(Uri.parse(file), this.#look);
    }
    void this.#check();
  }

  async #check(): Promise<void> {
    const { current } = this.#checklists;
    const drift = current === undefined ? 'same' : await driftOf(current.file, current.text);
    if (drift === this.#drift || current?.text !== this.#checklists.current?.text) return;
    this.#drift = drift;
    this.#changed.fire(drift);
  }
}

async function driftOf(file: string, before: string): Promise<Drift> {
  const text = await readText(Uri.parse(file)).catch(() => null);
  if (text === null) return 'gone';
  return sameText(text, before) ? 'same' : 'changed';
}

function watcherOf(uri: Uri, onEvent: () => void): FileSystemWatcher {
  const folder = Uri.joinPath(uri, '..');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/g, '?');
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, name));
  watcher.onDidCreate(onEvent);
  watcher.onDidChange(onEvent);
  watcher.onDidDelete(onEvent);
  return watcher;
}
