import { english, type Sentence } from '../text/sentence.ts';
import type { Effect } from './model.ts';

const TEXTS = {
  'read-only': english`read-only`,
  mutating: english`mutating`,
  unknown: english`unknown`,
} as const satisfies Readonly<Record<Effect, string>>;

/** An effect as a word, as it follows “the command is …”. */
export function effectWord(effect: Effect): Sentence {
  return { text: TEXTS[effect], args: [] };
}
