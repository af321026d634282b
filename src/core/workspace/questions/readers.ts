/** Who depends on what: files that asked a question, by the question. */
export class Readers {
  readonly #byKey = new Map<string, Set<string>>();
  readonly #byFile = new Map<string, string[]>();

  /** Notes that a file asked. */
  add(file: string, key: string): void {
    const files = this.#byKey.get(key);
    if (files?.has(file) === true) return;
    if (files === undefined) this.#byKey.set(key, new Set([file]));
    else files.add(file);
    const keys = this.#byFile.get(file);
    if (keys === undefined) this.#byFile.set(file, [key]);
    else keys.push(key);
  }

  /** Forgets all that a file asked, before it asks anew. */
  forget(file: string): void {
    for (const key of this.#byFile.get(file) ?? []) {
      const files = this.#byKey.get(key);
      files?.delete(file);
      if (files?.size === 0) this.#byKey.delete(key);
    }
    this.#byFile.delete(file);
  }

  /** The files that asked. */
  of(key: string): Iterable<string> {
    return this.#byKey.get(key) ?? [];
  }

  /** All questions that somebody asked. */
  keys(): Iterable<string> {
    return this.#byKey.keys();
  }
}
