/** What stands at a path. */
export interface FoundPath {
  readonly kind: 'file' | 'folder';
  /** As it is written on the disk. */
  readonly path: string;
}

/** The files and folders of a repository, by path from its root; the root itself is the empty path. */
export class PathTable {
  /** Paths as they are written, by their lower-case form; a folder holds how many entries use it. */
  readonly #files = new Map<string, Set<string>>();
  readonly #folders = new Map<string, Map<string, number>>();
  /** Files by their own names, and by their extensions as `*.rst`; made when somebody asks. */
  #named: ReadonlyMap<string, readonly string[]> | null = null;

  /** @returns the lower-case paths of which something is now there that was not */
  add(path: string): readonly string[] {
    const key = path.toLowerCase();
    const same = this.#files.get(key);
    if (same?.has(path) === true) return [];
    this.#named = null;
    if (same === undefined) this.#files.set(key, new Set([path]));
    else same.add(path);
    return [key, ...[...foldersOf(path)].flatMap((folder) => this.addFolder(folder))];
  }

  /**
   * Adds a folder for one more reason.
   * @returns its lower-case path if it is new
   */
  addFolder(path: string): readonly string[] {
    const key = path.toLowerCase();
    const spellings = this.#folders.get(key) ?? new Map<string, number>();
    this.#folders.set(key, spellings);
    const count = spellings.get(path) ?? 0;
    spellings.set(path, count + 1);
    return count > 0 ? [] : [key];
  }

  /** @returns the lower-case paths of which something is no longer there */
  remove(path: string): readonly string[] {
    const key = path.toLowerCase();
    const same = this.#files.get(key);
    if (same === undefined || !same.delete(path)) return [];
    this.#named = null;
    if (same.size === 0) this.#files.delete(key);
    const changed = [key];
    for (const folder of foldersOf(path)) {
      const folderKey = folder.toLowerCase();
      const spellings = this.#folders.get(folderKey);
      const count = spellings?.get(folder) ?? 0;
      if (count > 1) spellings?.set(folder, count - 1);
      else {
        spellings?.delete(folder);
        if (spellings?.size === 0) this.#folders.delete(folderKey);
        changed.push(folderKey);
      }
    }
    return changed;
  }

  /** What stands at exactly this path. */
  find(path: string): FoundPath | null {
    if (path === '') return { kind: 'folder', path };
    const key = path.toLowerCase();
    if (this.#files.get(key)?.has(path) === true) return { kind: 'file', path };
    return this.#folders.get(key)?.has(path) === true ? { kind: 'folder', path } : null;
  }

  /** The files of a name, wherever they stand and in whatever capitals; those of an extension for `*.rst`. */
  filesNamed(name: string): readonly string[] {
    this.#named ??= byName(this.files());
    return this.#named.get(name.toLowerCase()) ?? [];
  }

  *files(): Iterable<string> {
    for (const same of this.#files.values()) yield* same;
  }

  /** What stands at this path but for upper and lower case. */
  findAnyCase(path: string): FoundPath | null {
    const exact = this.find(path);
    if (exact !== null) return exact;
    const key = path.toLowerCase();
    const [file] = this.#files.get(key) ?? [];
    if (file !== undefined) return { kind: 'file', path: file };
    const [folder] = this.#folders.get(key)?.keys() ?? [];
    return folder === undefined ? null : { kind: 'folder', path: folder };
  }
}

function byName(files: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of files) {
    for (const name of namesOfPath(path.toLowerCase())) {
      const same = found.get(name);
      if (same === undefined) found.set(name, [path]);
      else same.push(path);
    }
  }
  return found;
}

/** The name of a file, and its extension as `*.rst`. */
export function namesOfPath(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name] : [name, `*${name.slice(dot)}`];
}

/** The folders around a path, the innermost first, without the root. */
function* foldersOf(path: string): Iterable<string> {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    yield path.slice(0, at);
  }
}
