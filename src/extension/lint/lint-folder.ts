import { Disposable, EventEmitter, type Uri, type WorkspaceFolder } from 'vscode';
import { formatDay } from '../../core/time/utc.ts';
import { SKIPPED_FOLDERS } from '../../core/workspace/ignore-files.ts';
import type { LiveIndex } from '../../core/workspace/live-index.ts';
import type { FactsReader } from '../facts/facts-reader.ts';
import { slices } from '../slices.ts';
import { folderFiles, pathOf, uriOf } from './folder-files.ts';

/** Documents whose problems may be others now. */
export interface LintChange {
  readonly folder: LintFolder;
  readonly live: LiveIndex;
  readonly paths: readonly string[];
}

export interface LintFolderParts {
  readonly folder: WorkspaceFolder;
  readonly reader: FactsReader;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Whether somebody sees the problems of a path. */
  readonly isShown: (live: LiveIndex, path: string) => boolean;
  /** There are documents whose problems may be others now; `tell` says so. */
  readonly onNews: () => void;
}

/** Documents whose problems are found before somebody who waits for the index has his turn. */
const BATCH = 20;

/** Keeps the index of one workspace folder true to its files and editors, one change after another. */
export class LintFolder extends Disposable {
  readonly folder: WorkspaceFolder;
  readonly #parts: LintFolderParts;
  /** To wait for between two pieces of work on the index. */
  readonly pause = slices();
  readonly #changed = new EventEmitter<LintChange>();
  readonly onDidChange = this.#changed.event;
  readonly #dirty = new Set<string>();
  readonly #untold = new Set<string>();
  #live: LiveIndex | undefined;
  #isWhole = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: LintFolderParts) {
    super(() => {
      this.#untold.clear();
      this.#changed.dispose();
    });
    this.folder = parts.folder;
    this.#parts = parts;
  }

  uriOf(path: string): Uri {
    return uriOf(this.folder, path);
  }

  pathOf(uri: Uri): string {
    return pathOf(this.folder, uri);
  }

  /** Whether what happens at a path can concern the index. */
  concerns(path: string): boolean {
    return !path.split('/').some((part) => SKIPPED_FOLDERS.has(part));
  }

  /** Something happened at a path; `current` looks at it. */
  mark(path: string): void {
    this.#dirty.add(path);
  }

  /** The index with all that was marked looked at. */
  current(): Promise<LiveIndex> {
    return this.#next(() => this.#catchUp());
  }

  /**
   * Works with the index as it is now, while nothing changes it. What the links of `path` lead to was read.
   * The work may not ask for the index again.
   */
  using<T>(path: string, work: (live: LiveIndex) => Promise<T>): Promise<T> {
    return this.#next(async () => {
      const live = await this.#catchUp();
      this.#note(await live.settle([path], (one) => one === path));
      return await work(live);
    });
  }

  /**
   * The index with every document of the folder read, now and from now on.
   * @param onProgress told how many were read of those that there are; false stops
   */
  whole(onProgress: (done: number, all: number) => boolean): Promise<LiveIndex> {
    return this.#next(async () => {
      const live = await this.#catchUp();
      this.#note(await live.readAll(onProgress));
      this.#isWhole = true;
      return live;
    });
  }

  /**
   * Looks at all that was marked, finds the problems of the documents that it may matter to, and tells of
   * them; in small pieces, so that whoever asks for the index in the meantime need not wait for all.
   */
  async tell(): Promise<void> {
    await this.current();
    while (this.#untold.size > 0) await this.#next(() => this.#tellSome());
  }

  /** The same, with some documents whatever happened to them. */
  async show(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#untold.add(path);
    await this.tell();
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #catchUp(): Promise<LiveIndex> {
    const paths = [...this.#dirty];
    this.#dirty.clear();
    try {
      return await this.#lookAt(paths);
    } catch (error) {
      for (const path of paths) this.#dirty.add(path);
      throw error;
    }
  }

  async #lookAt(paths: readonly string[]): Promise<LiveIndex> {
    const before = this.#live;
    if (before === undefined || paths.some((path) => before.isSource(path))) {
      return this.#open(before, paths);
    }
    this.#note([...before.goTo(this.#today()), ...(await before.look(paths))]);
    return before;
  }

  async #open(before: LiveIndex | undefined, paths: readonly string[]): Promise<LiveIndex> {
    const { LiveIndex, RULES, remarkParser } = await import('../analysis.ts');
    const live = await LiveIndex.open({
      workspace: folderFiles(this.folder),
      rules: RULES,
      parser: remarkParser,
      today: this.#today(),
      factsOf: (file, expected) => this.#parts.reader.read(file, expected),
      pause: this.pause,
    });
    if (this.#isWhole) await live.readAll(() => true);
    const known = [...paths, ...(before?.index.documents() ?? [])];
    const unread = known.filter((path) => live.isDocument(path) && live.index.facts(path) === null);
    await live.look(unread);
    this.#live = live;
    this.#note([...live.index.documents(), ...known]);
    return live;
  }

  #today(): string {
    return formatDay(this.#parts.now());
  }

  #note(paths: readonly string[]): void {
    for (const path of paths) this.#untold.add(path);
    if (paths.length > 0) this.#parts.onNews();
  }

  async #tellSome(): Promise<void> {
    const some = [...this.#untold].slice(0, BATCH);
    for (const path of some) this.#untold.delete(path);
    const live = this.#live;
    if (live === undefined) return;
    const paths = await live.settle(some, (path) => this.#parts.isShown(live, path));
    this.#changed.fire({ folder: this, live, paths });
  }
}
