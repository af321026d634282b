import {
  Disposable,
  type FileSystemWatcher,
  type LogOutputChannel,
  RelativePattern,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { Config } from '../../core/config/config.ts';
import type { DependencyMap } from '../../core/map/model.ts';
import type { Problem } from '../../core/problem.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import type { ExpectedRoles } from '../../core/workspace/facts/document-facts.ts';
import type { FactsReader } from '../facts/facts-reader.ts';
import { readText } from '../text-files.ts';
import { PlaybookFiles } from './playbook-files.ts';
import type { MapFile, Repository } from './repository.ts';

const MAP: ExpectedRoles = { playbook: false, map: true, config: false };

/** The settings of a folder, and what follows from them alone. */
interface Settings {
  readonly text: string;
  readonly isTrusted: boolean;
  readonly config: Config;
  readonly configProblems: readonly Problem[];
  readonly tools: ToolSet;
}

export interface FolderIndexParts {
  readonly folder: WorkspaceFolder;
  readonly reader: FactsReader;
  readonly log: LogOutputChannel;
  readonly onChange: () => void;
}

/** Watches one workspace folder and reads from it what changed since the last time. */
export class FolderIndex extends Disposable {
  readonly #folder: WorkspaceFolder;
  readonly #reader: FactsReader;
  readonly #onChange: () => void;
  readonly #playbooks: PlaybookFiles;
  #map: { readonly text: string; readonly map: DependencyMap } | undefined;
  #watched = '';
  #watchers: readonly FileSystemWatcher[] = [];
  #settings: Settings | undefined;
  #configuring: Promise<Settings> | undefined;
  #reading: Promise<Repository> | undefined;
  /** Ends when the last reading does, however it ends. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param onChange told of files that came, changed or went */
  constructor({ folder, reader, log, onChange }: FolderIndexParts) {
    super(() => this.#unwatch());
    this.#folder = folder;
    this.#reader = reader;
    this.#onChange = onChange;
    this.#playbooks = new PlaybookFiles(folder, reader, log);
  }

  /** What the folder holds now. Texts that did not change are not parsed again. */
  read(): Promise<Repository> {
    if (this.#reading !== undefined) return this.#reading;
    const reading = this.#last.then(() => this.#read());
    this.#last = reading.catch(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    this.#reading = reading;
    return reading;
  }

  /** A file may have another text. */
  mark(uri: Uri): void {
    this.#playbooks.mark(uri);
  }

  /** Forgets the last answer; the next `read` looks at what was marked. */
  invalidate(): void {
    this.#reading = undefined;
    this.#configuring = undefined;
  }

  /** The same, and looks at everything. */
  lookAgain(): void {
    this.#playbooks.lookAgain();
    this.invalidate();
  }

  /** The tools that are known here; the same set as long as the settings and the trust are the same. */
  async tools(): Promise<ToolSet> {
    return (await this.#configured()).tools;
  }

  async #read(): Promise<Repository> {
    const { CONFIG_FILE, catalogue } = await import('../analysis.ts');
    const { config, configProblems, tools } = await this.#configured();
    this.#watch([CONFIG_FILE, config.map, ...config.playbooks]);
    const [playbooks, mapFile] = await Promise.all([
      this.#playbooks.read(config.playbooks),
      this.#readMap(config.map),
    ]);
    const groups = catalogue(playbooks, mapFile.map?.components ?? []);
    return { folder: this.#folder, config, configProblems, tools, groups, playbooks, mapFile };
  }

  #configured(): Promise<Settings> {
    this.#configuring ??= this.#configure().catch((error) => {
      this.#configuring = undefined;
      throw error;
    });
    return this.#configuring;
  }

  async #configure(): Promise<Settings> {
    const { CONFIG_FILE, readConfig, withTeamTools } = await import('../analysis.ts');
    const text = (await readText(Uri.joinPath(this.#folder.uri, CONFIG_FILE))) ?? '';
    const { isTrusted } = workspace;
    if (this.#settings?.text !== text || this.#settings.isTrusted !== isTrusted) {
      const { value: config, problems: configProblems } = readConfig(text);
      const tools = withTeamTools(config.tools, isTrusted);
      this.#settings = { text, isTrusted, config, configProblems, tools };
    }
    return this.#settings;
  }

  async #readMap(path: string): Promise<MapFile> {
    const uri = Uri.joinPath(this.#folder.uri, path);
    const text = await readText(uri);
    if (text === null) return { uri, path, text, map: null };
    if (this.#map?.text !== text) {
      const { map } = await this.#reader.read({ path, text }, MAP);
      if (map !== null) this.#map = { text, map: map.map };
    }
    return { uri, path, text, map: this.#map?.map ?? null };
  }

  #watch(globs: readonly string[]): void {
    const watched = globs.join('\n');
    if (watched === this.#watched) return;
    this.#unwatch();
    this.#watched = watched;
    this.#watchers = globs.map((glob) => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(this.#folder, glob));
      watcher.onDidChange((uri) => this.#changed(uri));
      for (const comeOrGone of [watcher.onDidCreate, watcher.onDidDelete]) {
        comeOrGone((uri) => {
          this.#playbooks.search();
          this.#changed(uri);
        });
      }
      return watcher;
    });
  }

  #changed(uri: Uri): void {
    this.mark(uri);
    this.#onChange();
  }

  #unwatch(): void {
    for (const watcher of this.#watchers) watcher.dispose();
  }
}
