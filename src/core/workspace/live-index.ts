import { type Config, readConfig } from '../config/config.ts';
import { type BaseProblem, resolveExtends } from '../config/extends.ts';
import { CONFIG_FILE } from '../config/file.ts';
import type { DocumentFacts, ExpectedRoles } from './facts/document-facts.ts';
import type { SourceFile } from './facts/facts-of.ts';
import { IGNORE_FILE } from './ignore-files.ts';
import type { IndexChange } from './index-change.ts';
import { isLinted } from './linted.ts';
import { isMarkdownPath } from './paths.ts';
import { rolesIn } from './roles.ts';
import type { Workspace } from './workspace.ts';
import { type IndexSettings, WorkspaceIndex } from './workspace-index.ts';

/** A workspace whose files come, change and go while somebody looks at it. */
export interface LiveWorkspace extends Workspace {
  /** The files below a folder that the repository does not ignore. */
  listBelow(folder: string): Promise<readonly string[]>;
  /** Whether the repository ignores a path, as far as the last listing knew. */
  ignores(path: string): boolean;
}

export interface LiveParts extends Omit<IndexSettings, 'config' | 'bases' | 'given'> {
  readonly workspace: LiveWorkspace;
  /** Reads a file, in a thread perhaps. */
  readonly factsOf: (file: SourceFile, expected: ExpectedRoles) => Promise<DocumentFacts>;
  /** Waited for between two files, so that others get their turn. */
  readonly pause: () => Promise<void>;
}

/** Documents that are read at the same time. */
const BATCH = 16;

/** So often links are followed into documents that were not read yet. */
const MOST_ROUNDS = 5;

/**
 * The index of a repository that somebody works on. Only what problems depend on is read at first: the
 * map, the playbooks, and what links of the files shown lead to; the rest when it is asked for.
 */
export class LiveIndex {
  readonly index: WorkspaceIndex;
  readonly config: Config;
  readonly #parts: LiveParts;
  readonly #rolesOf: (path: string) => ExpectedRoles;
  readonly #isLinted: (path: string) => boolean;
  /** The files whose change makes another index. */
  readonly #sources: ReadonlySet<string>;
  readonly #listed: Set<string>;
  readonly #unread: Set<string>;

  private constructor(
    parts: LiveParts,
    config: Config,
    bases: readonly BaseProblem[],
    sources: ReadonlySet<string>,
    paths: readonly string[],
  ) {
    const { rules, parser, today } = parts;
    this.index = new WorkspaceIndex({ config, bases, rules, parser, today });
    this.config = config;
    this.#parts = parts;
    this.#rolesOf = rolesIn(config);
    this.#isLinted = isLinted(config);
    this.#sources = sources;
    this.#listed = new Set(paths);
    this.#unread = new Set(paths.filter(this.#isLinted));
  }

  /** Reads the settings, the listing, the map and the playbooks. */
  static async open(parts: LiveParts): Promise<LiveIndex> {
    const { workspace } = parts;
    const sources = new Set<string>([CONFIG_FILE]);
    const { value } = readConfig((await workspace.read(CONFIG_FILE)) ?? '');
    const { config, problems } = await resolveExtends(value, (path) => {
      sources.add(path);
      return workspace.read(path);
    });
    const paths = await workspace.list();
    const live = new LiveIndex(parts, config, problems, sources, paths);
    await live.#take(paths.map((path) => ({ kind: 'exists', what: 'file', path })));
    const first = [...live.#unread].filter((path) => live.#isFirst(path));
    // The map before all others: it says which component each playbook is for.
    await live.look(first.filter((path) => path === config.map));
    await live.look(first.filter((path) => path !== config.map));
    return live;
  }

  /** Whether a change of a file asks for opening the repository anew. */
  isSource(path: string): boolean {
    return this.#sources.has(path) || path === IGNORE_FILE || path.endsWith(`/${IGNORE_FILE}`);
  }

  /** Whether a path has problems of its own, were it there. */
  isDocument(path: string): boolean {
    return this.#isLinted(path) && !this.#parts.workspace.ignores(path);
  }

  /**
   * Another day may have come.
   * @param today the date, `YYYY-MM-DD`
   * @returns the documents whose problems may be others now
   */
  goTo(today: string): readonly string[] {
    return this.index.update([{ kind: 'day', today }]);
  }

  /** What a file would be with some text. */
  factsOf(file: SourceFile): Promise<DocumentFacts> {
    return this.#parts.factsOf(file, this.#rolesOf(file.path));
  }

  /** The documents that the repository itself has, read or not. */
  listed(): readonly string[] {
    return [...this.#listed].filter(this.#isLinted);
  }

  /**
   * Looks again at what stands at some paths, whatever happened there.
   * @returns the documents whose problems may be others now
   */
  async look(paths: readonly string[]): Promise<readonly string[]> {
    const affected = new Set<string>();
    for (let at = 0; at < paths.length; at += BATCH) {
      const batch = paths.slice(at, at + BATCH);
      const changes = await Promise.all(batch.map((path) => this.#changesAt(path)));
      for (const path of await this.#take(changes.flat())) affected.add(path);
    }
    return [...affected];
  }

  /** Tells the index of changes, one after the other, letting others have their turn. */
  async #take(changes: readonly IndexChange[]): Promise<ReadonlySet<string>> {
    const affected = new Set<string>();
    for (const change of changes) {
      const steps = this.index.steps(change);
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) await this.#parts.pause();
      for (const path of step.value) affected.add(path);
      await this.#parts.pause();
    }
    return affected;
  }

  /**
   * Reads what is still unread.
   * @param onProgress told how many documents were read of those that there are; false stops
   * @returns the documents whose problems may be others now
   */
  async readAll(onProgress: (done: number, all: number) => boolean): Promise<readonly string[]> {
    const affected = new Set<string>();
    const paths = [...this.#unread];
    for (let at = 0; at < paths.length; at += BATCH) {
      if (!onProgress(at, paths.length)) break;
      for (const path of await this.look(paths.slice(at, at + BATCH))) affected.add(path);
    }
    return [...affected];
  }

  /**
   * Finds the problems of documents, and reads what their links lead to until nothing is missing.
   *
   * @param isWanted whether somebody looks at the problems of a document
   * @returns those documents, and others whose problems changed on the way
   */
  async settle(
    paths: readonly string[],
    isWanted: (path: string) => boolean,
  ): Promise<readonly string[]> {
    const affected = new Set(paths);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      for (const path of affected) {
        if (isWanted(path)) this.index.problems(path);
        await this.#parts.pause();
      }
      const more = await this.#readMissing(this.index.missing());
      if (more.size === 0) break;
      for (const path of more) affected.add(path);
    }
    return [...affected];
  }

  async #readMissing(paths: readonly string[]): Promise<ReadonlySet<string>> {
    const affected = new Set<string>();
    for (let at = 0; at < paths.length; at += BATCH) {
      const batch = paths.slice(at, at + BATCH);
      const changes = await Promise.all(batch.map((path) => this.#missingAt(path)));
      for (const path of await this.#take(changes.flat())) affected.add(path);
    }
    return affected;
  }

  #isFirst(path: string): boolean {
    const { playbook, map, config } = this.#rolesOf(path);
    return playbook !== false || map || config;
  }

  async #changesAt(path: string): Promise<readonly IndexChange[]> {
    this.#unread.delete(path);
    const { workspace } = this.#parts;
    if (this.isDocument(path)) {
      const text = await workspace.read(path);
      if (text !== null) return this.#written({ path, text });
    }
    const what = await workspace.exists(path);
    if (what === null) return this.#removed(path);
    if (what === 'file') return this.#added(path);
    const inner = await workspace.listBelow(path);
    return (await Promise.all(inner.map((one) => this.#changesAt(one)))).flat();
  }

  async #written(file: SourceFile): Promise<readonly IndexChange[]> {
    this.#listed.add(file.path);
    this.#unread.delete(file.path);
    if (this.index.tools.text(file.path) === file.text) return [];
    const facts = await this.factsOf(file);
    return [{ kind: 'write', file, facts }];
  }

  #added(path: string): readonly IndexChange[] {
    if (this.#parts.workspace.ignores(path)) return [];
    this.#listed.add(path);
    return [{ kind: 'exists', what: 'file', path }];
  }

  /** Where a folder goes, nothing is told of what was in it. */
  #removed(path: string): readonly IndexChange[] {
    const gone = [...this.#listed, ...this.index.documents()].filter(
      (one) => one === path || one.startsWith(`${path}/`),
    );
    for (const one of gone) {
      this.#listed.delete(one);
      this.#unread.delete(one);
    }
    return [...new Set([path, ...gone])].map((one) => ({ kind: 'remove', path: one }));
  }

  /** A link may lead to a file that the repository ignores, and to a heading in it. */
  async #missingAt(path: string): Promise<readonly IndexChange[]> {
    const { workspace } = this.#parts;
    const what = await workspace.exists(path);
    if (what === null) return [];
    const text = what === 'file' && isMarkdownPath(path) ? await workspace.read(path) : null;
    if (text === null) return [{ kind: 'exists', what, path }];
    this.#unread.delete(path);
    const file = { path, text };
    return [{ kind: 'write', file, facts: await this.factsOf(file) }];
  }
}
