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
import type { Playbook } from '../../core/playbook/model.ts';
import type { Problem } from '../../core/problem.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import { readText } from '../text-files.ts';
import { findFiles } from './find-files.ts';
import type { IndexedPlaybook, MapFile, Repository } from './repository.ts';

/** More than any team keeps; a glob like `**` in a huge repository stops here, and the log says so. */
const MOST_PLAYBOOKS = 2000;

/** The settings of a folder, and what follows from them alone. */
interface Settings {
  readonly text: string;
  readonly isTrusted: boolean;
  readonly config: Config;
  readonly configProblems: readonly Problem[];
  readonly tools: ToolSet;
}

/** Watches one workspace folder and reads from it what changed since the last time. */
export class FolderIndex extends Disposable {
  readonly #folder: WorkspaceFolder;
  readonly #log: LogOutputChannel;
  readonly #onChange: () => void;
  readonly #parsed = new Map<string, { readonly text: string; readonly playbook: Playbook }>();
  #map: { readonly text: string; readonly map: DependencyMap } | undefined;
  #watched = '';
  #watchers: readonly FileSystemWatcher[] = [];
  #settings: Settings | undefined;
  #configuring: Promise<Settings> | undefined;
  #reading: Promise<Repository> | undefined;

  constructor(folder: WorkspaceFolder, log: LogOutputChannel, onChange: () => void) {
    super(() => this.#unwatch());
    this.#folder = folder;
    this.#log = log;
    this.#onChange = onChange;
  }

  /** What the folder holds now. Texts that did not change are not parsed again. */
  read(): Promise<Repository> {
    this.#reading ??= this.#read().catch((error) => {
      this.#reading = undefined;
      throw error;
    });
    return this.#reading;
  }

  /** Forgets the last answer; the next `read` looks again. */
  invalidate(): void {
    this.#reading = undefined;
    this.#configuring = undefined;
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
      this.#readPlaybooks(config.playbooks),
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

  async #readPlaybooks(globs: readonly string[]): Promise<readonly IndexedPlaybook[]> {
    const found = new Map<string, Uri>();
    for (const glob of globs) {
      const limit = MOST_PLAYBOOKS - found.size;
      for (const uri of await findFiles(this.#folder, glob, limit)) found.set(uri.toString(), uri);
      if (found.size >= MOST_PLAYBOOKS) {
        this.#log.warn(`Only the first ${MOST_PLAYBOOKS} playbooks of ${glob} are read.`);
        break;
      }
    }
    for (const key of this.#parsed.keys()) if (!found.has(key)) this.#parsed.delete(key);
    const read = [...found.values()].map((uri) => this.#readPlaybook(uri));
    return (await Promise.all(read)).filter((file) => file !== null);
  }

  async #readPlaybook(uri: Uri): Promise<IndexedPlaybook | null> {
    const { parsePlaybook } = await import('../analysis.ts');
    const text = await readText(uri).catch((error) => {
      this.#log.error(error);
      return null;
    });
    if (text === null) return null;
    const file = uri.toString();
    const path = this.#pathOf(uri);
    const before = this.#parsed.get(file);
    const playbook = before?.text === text ? before.playbook : parsePlaybook({ path, text });
    this.#parsed.set(file, { text, playbook });
    return { file, path, playbook, uri, text, folder: this.#folder };
  }

  async #readMap(path: string): Promise<MapFile> {
    const uri = Uri.joinPath(this.#folder.uri, path);
    const text = await readText(uri);
    if (text === null) return { uri, path, text, map: null };
    if (this.#map?.text !== text) {
      const { readMap } = await import('../analysis.ts');
      this.#map = { text, map: readMap({ path, text }) };
    }
    return { uri, path, text, map: this.#map.map };
  }

  #pathOf(uri: Uri): string {
    return uri.path.slice(this.#folder.uri.path.replace(/\/$/, '').length + 1);
  }

  #watch(globs: readonly string[]): void {
    const watched = globs.join('\n');
    if (watched === this.#watched) return;
    this.#unwatch();
    this.#watched = watched;
    this.#watchers = globs.map((glob) => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(this.#folder, glob));
      watcher.onDidCreate(this.#onChange);
      watcher.onDidChange(this.#onChange);
      watcher.onDidDelete(this.#onChange);
      return watcher;
    });
  }

  #unwatch(): void {
    for (const watcher of this.#watchers) watcher.dispose();
  }
}
