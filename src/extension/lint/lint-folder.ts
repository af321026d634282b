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
}

/** Keeps the index of one workspace folder true to its files and editors, one change after another. */
export class LintFolder extends Disposable {
  readonly folder: WorkspaceFolder;
  readonly #parts: LintFolderParts;
  /** To wait for between two pieces of work on the index. */
  readonly pause = slices();
  readonly #changed = new EventEmitter<LintChange>();
  readonly onDidChange = this.#changed.event;
  readonly #dirty = new Set<string>();
  #live: LiveIndex | undefined;
  #isWhole = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: LintFolderParts) {
    super(() => this.#changed.dispose());
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
   * The index with every document of the folder read, now and from now on.
   * @param onProgress told how many were read of those that there are; false stops
   */
  whole(onProgress: (done: number, all: number) => boolean): Promise<LiveIndex> {
    return this.#next(async () => {
      const live = await this.#catchUp();
      await live.readAll(onProgress);
      this.#isWhole = true;
      return live;
    });
  }

  /** Finds the problems of documents, and tells of those that are others now. */
  show(paths: readonly string[]): Promise<void> {
    return this.#next(async () => this.#tell(await this.#catchUp(), paths));
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #catchUp(): Promise<LiveIndex> {
    const paths = [...this.#dirty];
    this.#dirty.clear();
    const before = this.#live;
    if (before === undefined || paths.some((path) => before.isSource(path))) {
      return this.#open(before, paths);
    }
    const affected = [...before.goTo(this.#today()), ...(await before.look(paths)), ...paths];
    if (affected.length > 0) await this.#tell(before, affected);
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
    await live.look(paths.filter((path) => live.isDocument(path)));
    this.#live = live;
    const known = [...live.index.documents(), ...(before?.index.documents() ?? []), ...paths];
    await this.#tell(live, [...new Set(known)]);
    return live;
  }

  #today(): string {
    return formatDay(this.#parts.now());
  }

  async #tell(live: LiveIndex, changed: readonly string[]): Promise<void> {
    const paths = await live.settle(changed, (path) => this.#parts.isShown(live, path));
    this.#changed.fire({ folder: this, live, paths });
  }
}
