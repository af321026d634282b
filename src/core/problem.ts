import type { SourceRange } from './text/range.ts';
import type { English, Sentence } from './text/sentence.ts';
import type { Span } from './text/span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a table of problems says about one code. `{0}`, `{1}` … in the text stand for arguments. */
export interface ProblemDefinition {
  readonly severity: Severity;
  readonly text: English;
}

/** Texts that could stand in a place of the file, the likeliest first. */
export interface Meant extends Span {
  readonly texts: readonly string[];
}

/**
 * Something wrong with a file, as data: a stable code with arguments, so that each face can localise
 * the sentence, and the place it is about. The sentence says what is wrong and what to do.
 */
export interface Problem extends Sentence {
  readonly code: string;
  readonly severity: Severity;
  readonly range: SourceRange;
  /** What its author may have meant, where that can be told. */
  readonly meant?: Meant;
}

/** Makes a factory for the problems of one table, so that only codes in the table can be reported. */
export function problemsFrom<Code extends string>(
  table: Readonly<Record<Code, ProblemDefinition>>,
): (code: Code, range: SourceRange, ...args: Sentence['args']) => Problem {
  return (code, range, ...args) => ({ code, ...table[code], args, range });
}
