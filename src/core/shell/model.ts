import type { Why } from './why.ts';

/**
 * What happens to the system that a command is aimed at, or to the responder's files. `unknown` is
 * never treated as `read-only`.
 */
export type Effect = 'read-only' | 'unknown' | 'mutating';

/** From harmless to harmful. */
const ORDER: readonly Effect[] = ['read-only', 'unknown', 'mutating'];

/** The worst of some effects; nothing at all is read-only. */
export function worst(effects: readonly Effect[]): Effect {
  let found: Effect = 'read-only';
  for (const effect of effects) {
    if (ORDER.indexOf(effect) > ORDER.indexOf(found)) found = effect;
  }
  return found;
}

/** A half-open span of a command line, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One part of a command line that was judged. */
export interface Reason {
  /** The part as it would run; for text inside a quoted argument without that argument's quotes. */
  readonly text: string;
  /** Where it stands in the command line. Text inside an argument has the range of the argument. */
  readonly range: Span;
  readonly effect: Effect;
  readonly why: Why;
  /** The tool whose table decided, or null where the shell's own grammar did. */
  readonly tool: string | null;
}

export interface Classification {
  /** The worst of the reasons. */
  readonly effect: Effect;
  /** In the order of the command line. */
  readonly reasons: readonly Reason[];
  /** It shows secrets: what it prints does not belong in a log. */
  readonly sensitive: boolean;
}
