import { changedNames, mentionsIn } from '../../lint/mentions/mentions.ts';
import type { Names } from '../../lint/mentions/spoken.ts';

/**
 * Which texts of files were asked for the components that they name. When names of the map change, only
 * files are looked at again whose texts have one of them.
 */
export class MentionQuestions {
  /** Null for a file whose texts were let go: it may name anything. */
  readonly #texts = new Map<string, string[] | null>();

  add(path: string, text: string): void {
    const texts = this.#texts.get(path);
    if (texts === undefined || texts === null) this.#texts.set(path, [text]);
    else texts.push(text);
  }

  forget(path: string): void {
    this.#texts.delete(path);
  }

  /** Keeps no text of a file, only that it asked. */
  condense(path: string): void {
    if (this.#texts.has(path)) this.#texts.set(path, null);
  }

  /** The files whose texts name other components now; null for each of the others that was looked at. */
  *changed(before: Names, after: Names): Iterable<string | null> {
    const names = changedNames(before, after);
    if (names.length === 0) return;
    for (const [path, texts] of this.#texts) {
      const isOther = texts?.some((text) => mentionsIn(text, names).length > 0) ?? true;
      yield isOther ? path : null;
    }
  }
}
