import type { Effect } from '../model.ts';
import type { WhyCode } from '../why.ts';

/** What one text in the language of a tool does. */
export interface LanguageVerdict {
  readonly effect: Effect;
  readonly code: Extract<WhyCode, `text/${string}`>;
  /** The part that decided, as written; null where all of it only reads. */
  readonly part: string | null;
  /** Texts in it that a shell would run. */
  readonly shell: readonly string[];
}

/** Judges a text. Known only at run time is what `HOLE` stands for. Never throws. */
export type Language = (text: string) => LanguageVerdict;

/** The verdict on a text that only reads, `shell` apart. */
export function reads(shell: readonly string[] = []): LanguageVerdict {
  return { effect: 'read-only', code: 'text/reads', part: null, shell };
}

/** The verdict on a text in which a part changes something. */
export function changes(part: string): LanguageVerdict {
  return { effect: 'mutating', code: 'text/changes', part, shell: [] };
}

/** The verdict on a text in which the effect of a part is not known. */
export function unclear(part: string): LanguageVerdict {
  return { effect: 'unknown', code: 'text/unclear', part, shell: [] };
}

/** The verdict on a text that its language's grammar refuses. */
export const UNREADABLE: LanguageVerdict = {
  effect: 'unknown',
  code: 'text/unreadable',
  part: null,
  shell: [],
};
