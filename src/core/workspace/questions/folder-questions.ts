type Names = readonly string[];

interface Asked {
  readonly folder: string;
  readonly names: Names;
  /** Undefined until somebody asks again after a change. */
  answer: string | null | undefined;
  readonly files: Set<string>;
}

/**
 * Which of some names stand in which folder, and who asked. Each file asks of all folders around it, so
 * that answers are kept until something happens in the folder.
 */
export class FolderQuestions {
  readonly #find: (path: string) => boolean;
  /** By folder in lower case, as changes tell of it. */
  readonly #byFolder = new Map<string, Asked[]>();
  readonly #byFile = new Map<string, Asked[]>();

  /** @param find whether something stands at a path */
  constructor(find: (path: string) => boolean) {
    this.#find = find;
  }

  /** @param file who asks; null for somebody who need not be told of changes */
  ask(file: string | null, folder: string, names: Names): string | null {
    const asked = this.#askedOf(folder, names);
    if (file !== null && !asked.files.has(file)) {
      asked.files.add(file);
      const own = this.#byFile.get(file);
      if (own === undefined) this.#byFile.set(file, [asked]);
      else own.push(asked);
    }
    if (asked.answer === undefined) {
      const prefix = folder === '' ? '' : `${folder}/`;
      asked.answer = names.find((name) => this.#find(prefix + name)) ?? null;
    }
    return asked.answer;
  }

  /** Forgets all that a file asked, before it asks anew. */
  forget(file: string): void {
    for (const asked of this.#byFile.get(file) ?? []) asked.files.delete(file);
    this.#byFile.delete(file);
  }

  /** The files to which something matters that happened at lower-case paths. */
  *changed(paths: readonly string[]): Iterable<string> {
    if (this.#byFolder.size === 0) return;
    for (const path of paths) {
      for (let at = path.lastIndexOf('/'); ; at = path.lastIndexOf('/', at - 1)) {
        const name = path.slice(at + 1);
        for (const asked of this.#byFolder.get(path.slice(0, Math.max(at, 0))) ?? []) {
          if (!asked.names.some((one) => one.toLowerCase() === name)) continue;
          asked.answer = undefined;
          yield* asked.files;
        }
        if (at <= 0) break;
      }
    }
  }

  #askedOf(folder: string, names: Names): Asked {
    const key = folder.toLowerCase();
    const all = this.#byFolder.get(key) ?? [];
    this.#byFolder.set(key, all);
    const known = all.find((one) => one.names === names && one.folder === folder);
    if (known !== undefined) return known;
    const asked = { folder, names, answer: undefined, files: new Set<string>() };
    all.push(asked);
    return asked;
  }
}
