import type { Config } from '../config/config.ts';
import { isLinted } from './linted.ts';

/** What rules looked for and did not find: some of it may be where nobody has looked yet. */
export class LookedForInVain {
  readonly #isLinted: (path: string) => boolean;
  readonly #paths = new Set<string>();
  /** Whether a rule asked for a name that no document here has. */
  #missesName = false;
  /** Whether there may be documents that nobody has read for their names. */
  #hasUnread = false;

  constructor(config: Config) {
    this.#isLinted = isLinted(config);
  }

  /** Nothing stands at a path. */
  addPath(path: string): void {
    this.#paths.add(path);
  }

  /** No page has a name. */
  addName(): void {
    this.#missesName = true;
  }

  /** There is a document whose text is not known. */
  noteUnread(): void {
    this.#hasUnread = true;
  }

  /**
   * The paths since the last call; where a name was looked for, all documents as well.
   * @param listed the files of the repository
   * @param isKnown whether the text of a path is here
   */
  take(listed: Iterable<string>, isKnown: (path: string) => boolean): readonly string[] {
    if (this.#missesName && this.#hasUnread) {
      for (const path of listed) if (this.#isLinted(path)) this.#paths.add(path);
      this.#hasUnread = false;
    }
    this.#missesName = false;
    const paths = [...this.#paths].filter((path) => !isKnown(path));
    this.#paths.clear();
    return paths;
  }
}
