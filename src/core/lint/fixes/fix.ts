import type { Sentence } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentFacts } from '../../workspace/facts/document-facts.ts';
import type { MapModel } from '../../workspace/map-model.ts';
import type { WorkspaceView } from '../../workspace/view.ts';

/** Replaces a stretch of a file; an empty stretch inserts. */
export interface TextEdit extends Span {
  readonly path: string;
  readonly text: string;
}

/** Makes a file that is not there yet. */
export interface NewFile {
  readonly path: string;
  readonly content: string;
}

/**
 * One way to put a problem right. A safe fix changes nothing that the author may have meant and may
 * be applied unseen; of several fixes for one problem none is, because somebody has to choose.
 */
export interface Fix {
  readonly title: Sentence;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  readonly creates: readonly NewFile[];
}

/** What a fix is made from: the files as they are when somebody asks for it. */
export interface FixTools {
  readonly view: WorkspaceView;
  readonly map: MapModel | null;
  /** The paths of all documents that are linted. */
  documents(): Iterable<string>;
  facts(path: string): DocumentFacts | null;
  text(path: string): string | null;
}

/**
 * Fixes are made when they are asked for: most problems are only ever shown. Where only safe ones are
 * `wanted`, as for each problem of a report, what would make none need not be made.
 */
export type FixMaker = (tools: FixTools, wanted?: 'safe') => readonly Fix[];

/** Makes fixes none of which is safe, and only for somebody who wants to see them. */
export function toChoose(make: (tools: FixTools) => readonly Fix[]): FixMaker {
  return (tools, wanted) => (wanted === 'safe' ? [] : make(tools));
}

/** A fix that edits text. */
export function edit(title: Sentence, safe: boolean, ...edits: readonly TextEdit[]): Fix {
  return { title, safe, edits, creates: [] };
}
