import type { LogOutputChannel, Uri, WorkspaceFolder } from 'vscode';
import type { ExpectedRoles } from '../../core/workspace/facts/document-facts.ts';
import type { FactsReader } from '../facts/facts-reader.ts';
import { readText } from '../text-files.ts';
import { findFiles } from './find-files.ts';
import type { IndexedPlaybook } from './repository.ts';

/** More than any team keeps; a glob like `**` in a huge repository stops here, and the log says so. */
const MOST_PLAYBOOKS = 2000;

/** Files that are read at the same time; others who have files read get their turn between. */
const BATCH = 16;

const PLAYBOOK: ExpectedRoles = { playbook: true, map: false, config: false };

/** A file that a glob matches; null until it is read, and where it cannot be read. */
interface Found {
  readonly uri: Uri;
  readonly playbook: IndexedPlaybook | null;
}

/** The playbooks of a workspace folder. What surely did not change is not looked at again. */
export class PlaybookFiles {
  readonly #folder: WorkspaceFolder;
  readonly #reader: FactsReader;
  readonly #log: LogOutputChannel;
  /** By URI, in the order in which they were found. */
  #found: ReadonlyMap<string, Found> = new Map();
  /** URIs whose text may be another one. */
  #marked = new Set<string>();
  /** The globs that were searched for; null to search again. */
  #searched: string | null = null;

  constructor(folder: WorkspaceFolder, reader: FactsReader, log: LogOutputChannel) {
    this.#folder = folder;
    this.#reader = reader;
    this.#log = log;
  }

  /** A file may have another text. */
  mark(uri: Uri): void {
    this.#marked.add(uri.toString());
  }

  /** Files may have come or gone. */
  search(): void {
    this.#searched = null;
  }

  /** Anything may have happened. */
  lookAgain(): void {
    this.search();
    for (const key of this.#found.keys()) this.#marked.add(key);
  }

  /** The playbooks that match one of the globs. Not to be called before the last call is done. */
  async read(globs: readonly string[]): Promise<readonly IndexedPlaybook[]> {
    await this.#search(globs);
    const marked = this.#marked;
    this.#marked = new Set();
    const due = [...this.#found].filter(([key, { playbook }]) => marked.has(key) || !playbook);
    const read = new Map<string, Found>();
    for (let at = 0; at < due.length; at += BATCH) {
      const batch = due.slice(at, at + BATCH).map(async ([key, { uri, playbook }]) => {
        read.set(key, { uri, playbook: await this.#readOne(uri, playbook) });
      });
      await Promise.all(batch);
    }
    this.#found = new Map([...this.#found].map(([key, one]) => [key, read.get(key) ?? one]));
    return [...this.#found.values()].flatMap(({ playbook }) => playbook ?? []);
  }

  async #search(globs: readonly string[]): Promise<void> {
    const wanted = globs.join('\n');
    if (this.#searched === wanted) return;
    // What comes meanwhile asks for another search.
    this.#searched = wanted;
    try {
      this.#found = await this.#filesOf(globs);
    } catch (error) {
      this.#searched = null;
      throw error;
    }
  }

  async #filesOf(globs: readonly string[]): Promise<ReadonlyMap<string, Found>> {
    const found = new Map<string, Found>();
    for (const glob of globs) {
      const limit = MOST_PLAYBOOKS - found.size;
      for (const uri of await findFiles(this.#folder, glob, limit)) {
        const key = uri.toString();
        found.set(key, this.#found.get(key) ?? { uri, playbook: null });
      }
      if (found.size >= MOST_PLAYBOOKS) {
        this.#log.warn(`Only the first ${MOST_PLAYBOOKS} playbooks of ${glob} are read.`);
        break;
      }
    }
    return found;
  }

  /** Null where there is no text to be had; the log says why. */
  async #readOne(uri: Uri, before: IndexedPlaybook | null): Promise<IndexedPlaybook | null> {
    try {
      const text = await readText(uri);
      if (text === null || text === before?.text) return text === null ? null : before;
      const path = uri.path.slice(this.#folder.uri.path.replace(/\/$/, '').length + 1);
      const { playbook } = await this.#reader.read({ path, text }, PLAYBOOK);
      if (playbook === null) return null;
      return { file: uri.toString(), path, playbook, uri, text, folder: this.#folder };
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      return null;
    }
  }
}
