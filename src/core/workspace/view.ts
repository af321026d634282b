import type { ComponentName } from './component-of.ts';
import type { DocumentFacts } from './facts/document-facts.ts';
import type { FoundPath } from './path-table.ts';
import type { MapQuestions } from './questions/map-questions.ts';

/** What can be linked to in a document, and of its named files those that are put into it. */
export type LinkTargets = Pick<
  DocumentFacts,
  'path' | 'roles' | 'title' | 'headings' | 'anchors' | 'namedFiles'
>;

/**
 * What a rule may ask of the rest of the repository. The index remembers who asked what, and looks
 * at a file again when an answer to it changes: so a rule must ask through here and keep nothing.
 */
export interface WorkspaceView {
  readonly map: MapQuestions;
  /** What stands at a path from the root, written exactly so; null for nothing. */
  lookUp(path: string): FoundPath | null;
  /** The same, upper and lower case being one. */
  lookUpAnyCase(path: string): FoundPath | null;
  /**
   * The first of some names, of files or folders, under which something stands in a folder. Ask with
   * the same list each time: files of one folder then share the question.
   */
  firstIn(folder: string, names: readonly string[]): string | null;
  /** The files of a name, wherever they stand and in whatever capitals; of an extension for `*.rst`. */
  filesNamed(name: string): readonly string[];
  /**
   * The pages that a name leads to whatever their path is: `#label` for an anchor of their own, or the
   * address that a page gives itself, as `routeOf` writes it.
   */
  pagesNamed(name: string): readonly string[];
  /**
   * The headings and anchors of a Markdown file; null for any other file. Who asks is looked at again
   * whenever any of them changes: ask a question of the page where one will do.
   */
  targets(path: string): LinkTargets | null;
  /**
   * The answer to a question about a page. Equal questions have equal keys, and answers that JSON can
   * tell apart; the file is looked at again only when the answer is another one.
   */
  page<Answer>(path: string, key: string, ask: (page: LinkTargets | null) => Answer): Answer;
  /** The component that a playbook is for; null for none, and for a file that is no playbook. */
  componentOf(path: string): ComponentName | null;
  /** The components of the map that it may be for: several where its title names several. */
  candidatesOf(path: string): readonly string[];
  /** The playbooks of a component of the map, by path. */
  playbooksOf(component: string): readonly string[];
}
