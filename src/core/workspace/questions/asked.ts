import type { Assignments } from '../assignments.ts';
import { type FoundPath, namesOfPath } from '../path-table.ts';
import type { LinkTargets, WorkspaceView } from '../view.ts';
import { FolderQuestions } from './folder-questions.ts';
import { answerTo, type MapQuestions, watched } from './map-questions.ts';
import { MentionQuestions } from './mention-questions.ts';
import { PageQuestions } from './page-questions.ts';
import { Readers } from './readers.ts';

/** What the repository is like now. */
export interface Answers {
  map(): MapQuestions;
  found(path: string): FoundPath | null;
  /** Whether the repository itself has something at a path: what it ignores does not count. */
  isListed(path: string): boolean;
  foundAnyCase(path: string): FoundPath | null;
  filesNamed(name: string): readonly string[];
  pagesNamed(name: string): readonly string[];
  page(path: string): LinkTargets | null;
  readonly assignments: Pick<Assignments, 'componentOf' | 'candidatesOf' | 'playbooksOf'>;
}

/** What all names have in common that may mean the same page: one note serves all ends of a long address. */
function lastPart(name: string): string {
  return name.startsWith('#') ? name : name.slice(name.lastIndexOf('/') + 1);
}

/** Kinds of questions that are one word with a name. */
type Kind = 'path' | 'file' | 'name' | 'targets' | 'component' | 'playbooks';

/** Which file asked what of the repository, and so whom a change may matter to. */
export class Asked {
  readonly #answers: Answers;
  readonly #readers = new Readers();
  readonly #mapReaders = new Readers();
  readonly #mentions = new MentionQuestions();
  readonly #pages = new PageQuestions();
  readonly #folders: FolderQuestions;

  constructor(answers: Answers) {
    this.#answers = answers;
    this.#folders = new FolderQuestions(answers.isListed);
  }

  /** The repository as a file sees it; what is asked is remembered. Null for somebody who need not be told. */
  viewFor(file: string | null): WorkspaceView {
    const { found, foundAnyCase, filesNamed, pagesNamed, page, assignments } = this.#answers;
    const note = (kind: Kind, name: string) => {
      if (file !== null) this.#readers.add(file, `${kind} ${name}`);
    };
    return {
      map: this.#mapFor(file),
      lookUp: (path) => {
        note('path', path.toLowerCase());
        return found(path);
      },
      lookUpAnyCase: (path) => {
        note('path', path.toLowerCase());
        return foundAnyCase(path);
      },
      firstIn: (folder, names) => this.#folders.ask(file, folder, names),
      filesNamed: (name) => {
        note('file', name.toLowerCase());
        return filesNamed(name);
      },
      pagesNamed: (name) => {
        note('name', lastPart(name));
        return pagesNamed(name);
      },
      targets: (path) => {
        note('targets', path);
        return page(path);
      },
      page: (path, key, ask) => {
        const answer = ask(page(path));
        if (file !== null) this.#pages.add(file, path, { key, ask }, answer);
        return answer;
      },
      componentOf: (path) => {
        note('component', path);
        return assignments.componentOf(path);
      },
      candidatesOf: (path) => {
        note('component', path);
        return assignments.candidatesOf(path);
      },
      playbooksOf: (component) => {
        note('playbooks', component);
        return assignments.playbooksOf(component);
      },
    };
  }

  #mapFor(file: string | null): MapQuestions {
    const map = this.#answers.map();
    if (file === null) return map;
    return watched(
      map,
      (key) => this.#mapReaders.add(file, key),
      (text) => this.#mentions.add(file, text),
    );
  }

  /** Forgets all that a file asked, before it asks anew. */
  forget(file: string): void {
    this.#readers.forget(file);
    this.#mapReaders.forget(file);
    this.#mentions.forget(file);
    this.#pages.forget(file);
    this.#folders.forget(file);
  }

  /** Keeps of what a file asked no more than it takes to look at the file again. */
  condense(file: string): void {
    this.#mentions.condense(file);
  }

  /** To whom it matters that something came to stand at lower-case paths, or no longer stands there. */
  *ofPaths(paths: readonly string[]): Iterable<string> {
    yield* this.#ofAll('path', paths);
    for (const path of paths) yield* this.#ofAll('file', namesOfPath(path));
    yield* this.#folders.changed(paths);
  }

  /** To whom it matters which pages have some names. */
  ofNames(names: readonly string[]): Iterable<string> {
    return this.#ofAll('name', [...new Set(names.map(lastPart))]);
  }

  /** To whom it matters what a page is now. */
  *ofPage(path: string, page: LinkTargets | null): Iterable<string> {
    yield* this.#ofAll('targets', [path]);
    yield* this.#pages.changed(path, page);
  }

  /** To whom it matters which component a playbook is for. */
  ofComponentOf(path: string): Iterable<string> {
    return this.#ofAll('component', [path]);
  }

  /** To whom it matters which playbooks there are for some components. */
  ofPlaybooksOf(components: readonly string[]): Iterable<string> {
    return this.#ofAll('playbooks', components);
  }

  /** To whom it matters that the map is another one; null for each step that finds nobody. */
  *ofMap(before: MapQuestions, after: MapQuestions): Iterable<string | null> {
    for (const key of this.#mapReaders.keys()) {
      if (answerTo(key, before) !== answerTo(key, after)) yield* this.#mapReaders.of(key);
      else yield null;
    }
    yield* this.#mentions.changed(before.names(), after.names());
  }

  *#ofAll(kind: Kind, names: readonly string[]): Iterable<string> {
    for (const name of names) yield* this.#readers.of(`${kind} ${name}`);
  }
}
