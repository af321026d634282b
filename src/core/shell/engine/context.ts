import type { Effect, Reason, Span } from '../model.ts';
import type { Word } from '../syntax/model.ts';
import type { ToolSet } from '../tools/set.ts';
import type { Why } from '../why.ts';

/** What a command reads as its standard input. */
export type InputText =
  /** Whoever typed the command. */
  | { readonly kind: 'terminal' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly word: Word }
  /** Another program's output, or a file. */
  | { readonly kind: 'unknown' };

/** A reason with what only the whole line's verdict needs. */
export interface Finding extends Reason {
  readonly sensitive: boolean;
}

/** What holds for a part of a command line. */
export interface Context {
  readonly tools: ToolSet;
  /** Functions that the command line defines. */
  readonly functions: ReadonlySet<string>;
  readonly input: InputText;
  /** Where the text stands that is judged, when it stands inside an argument. */
  readonly fixed: Span | null;
  /** How many texts and commands this part is nested in. */
  readonly depth: number;
  /** Judges the words of a command that is run. */
  readonly words: (words: readonly Word[], context: Context) => readonly Finding[];
  /** Judges the value of a word as text for a shell. */
  readonly text: (word: Word, context: Context) => readonly Finding[];
}

/** What speaks for an effect of one command. */
export interface Ground {
  readonly effect: Effect;
  readonly why: Why;
  readonly sensitive?: boolean;
}

/** Texts and commands may be nested this deep. */
export const MAX_DEPTH = 24;
