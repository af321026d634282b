import type { Span } from '../model.ts';

/**
 * Stands in a word's value for what is known only when the command runs: an expansion, or a gap that
 * the responder fills in. A private-use character, so that it is an ordinary letter to every grammar.
 */
export const HOLE = '\uE000';

/** One word of a command. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** The argument that the program gets: quotes removed, `HOLE` for what is not known. */
  readonly value: string;
  readonly span: Span;
  /** It can become any number of words: a glob, a brace list, `$@`, a substitution without quotes. */
  readonly many: boolean;
  /** It can become flags or verbs: `$@`, `$OPTS`, `{-a,-b}`, what `xargs` appends. */
  readonly open: boolean;
  /** Scripts that run to make the word. */
  readonly scripts: readonly Script[];
  /** The word is a process substitution: the name of a pipe. */
  readonly pipe: boolean;
}

export interface Assignment {
  readonly name: string;
  readonly value: Word;
  readonly span: Span;
}

export type Redirect =
  | {
      readonly kind: 'read' | 'write';
      /** It is the command's standard input that is read. */
      readonly stdin: boolean;
      readonly word: Word;
      readonly span: Span;
    }
  /** A here-document or here-string: `word` holds the text. */
  | { readonly kind: 'text'; readonly stdin: boolean; readonly word: Word; readonly span: Span };

export type Node =
  | {
      readonly kind: 'command';
      readonly assignments: readonly Assignment[];
      readonly words: readonly Word[];
      readonly redirects: readonly Redirect[];
      /** As written, in the text that was parsed. */
      readonly text: string;
      readonly span: Span;
    }
  | { readonly kind: 'pipeline'; readonly stages: readonly Node[]; readonly span: Span }
  | {
      /** A list, a loop, a condition, a subshell: anything in it may run. */
      readonly kind: 'group';
      /** Words that are expanded but not run: of `for`, `case`, `[[ ]]`. */
      readonly words: readonly Word[];
      /** The variable of a loop, or null. */
      readonly variable: Word | null;
      readonly body: readonly Node[];
      readonly redirects: readonly Redirect[];
      readonly span: Span;
    }
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly body: Node;
      readonly span: Span;
    };

export type CommandNode = Extract<Node, { kind: 'command' }>;

export interface Script {
  readonly body: readonly Node[];
  /** What the grammar refuses, or null. What could be read of the rest is in `body`. */
  readonly trouble: string | null;
  /** Where it stands in the text that was parsed. */
  readonly span: Span;
}

/** A word that holds exactly this text. */
export function literal(value: string, span: Span): Word {
  return { text: value, value, span, many: false, open: false, scripts: [], pipe: false };
}

/** Whether some of the word is known only when the command runs. */
export function isDynamic(word: Word): boolean {
  return word.value.includes(HOLE);
}

/** The word less its first characters, as for the value in `--flag=value`. */
export function tail(word: Word, from: number): Word {
  return { ...word, text: word.value.slice(from), value: word.value.slice(from), scripts: [] };
}
