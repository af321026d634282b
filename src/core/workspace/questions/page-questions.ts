import type { LinkTargets } from '../view.ts';

/** Something asked of a page; equal questions must have equal keys. */
export interface PageQuestion {
  readonly key: string;
  readonly ask: (page: LinkTargets | null) => unknown;
}

interface Asked {
  readonly ask: PageQuestion['ask'];
  answer: string;
  readonly files: Set<string>;
}

/**
 * Who asked what of which page. When a page changes, each question is asked again, once for all who
 * asked it: a page that ten thousand files link to is no more work than one that ten do.
 */
export class PageQuestions {
  readonly #byPage = new Map<string, Map<string, Asked>>();
  readonly #byFile = new Map<string, Asked[]>();

  add(file: string, path: string, { key, ask }: PageQuestion, answer: unknown): void {
    const page = this.#byPage.get(path) ?? new Map<string, Asked>();
    this.#byPage.set(path, page);
    const asked = page.get(key) ?? { ask, answer: written(answer), files: new Set<string>() };
    page.set(key, asked);
    if (asked.files.has(file)) return;
    asked.files.add(file);
    const own = this.#byFile.get(file);
    if (own === undefined) this.#byFile.set(file, [asked]);
    else own.push(asked);
  }

  /** Forgets all that a file asked, before it asks anew. */
  forget(file: string): void {
    for (const asked of this.#byFile.get(file) ?? []) asked.files.delete(file);
    this.#byFile.delete(file);
  }

  /** The files that get another answer from the page as it is now. */
  changed(path: string, page: LinkTargets | null): readonly string[] {
    const questions = this.#byPage.get(path);
    if (questions === undefined) return [];
    const files: string[] = [];
    for (const [key, asked] of questions) {
      if (asked.files.size === 0) {
        questions.delete(key);
        continue;
      }
      const answer = written(asked.ask(page));
      if (answer === asked.answer) continue;
      asked.answer = answer;
      files.push(...asked.files);
    }
    return files;
  }
}

function written(answer: unknown): string {
  return JSON.stringify(answer) ?? '';
}
