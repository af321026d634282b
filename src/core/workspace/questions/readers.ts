/** Who depends on what: files that asked a question, by the question. */
export class Readers {
  /** Most questions have one reader, who is kept without a set: there are ten of them a file. */
  readonly #byKey = new Map<string, string | Set<string>>();
  readonly #byFile = new Map<string, string[]>();

  /** Notes that a file asked. */
  add(file: string, key: string): void {
    const files = this.#byKey.get(key);
    if (files === file) return;
    if (files === undefined) this.#byKey.set(key, file);
    else if (typeof files === 'string') this.#byKey.set(key, new Set([files, file]));
    else if (files.has(file)) return;
    else files.add(file);
    const keys = this.#byFile.get(file);
    if (keys === undefined) this.#byFile.set(file, [key]);
    else keys.push(key);
  }

  /** Forgets all that a file asked, before it asks anew. */
  forget(file: string): void {
    for (const key of this.#byFile.get(file) ?? []) {
      const files = this.#byKey.get(key);
      if (files instanceof Set) files.delete(file);
      if (files === file || (files instanceof Set && files.size === 0)) this.#byKey.delete(key);
    }
    this.#byFile.delete(file);
  }

  /** The files that asked. */
  of(key: string): Iterable<string> {
    const files = this.#byKey.get(key) ?? [];
    return typeof files === 'string' ? [files] : files;
  }

  /** All questions that somebody asked. */
  keys(): Iterable<string> {
    return this.#byKey.keys();
  }
}
