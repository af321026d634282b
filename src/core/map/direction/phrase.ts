import type { Span } from './pair.ts';

/** A way to name something in a sentence, in any of many wordings. */
export interface Phrase {
  /** Words of which a sentence with the phrase has one: most sentences have none, and the engine takes tens of milliseconds to compile the long pattern. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

/** A phrase of whole words, by the sources of its hint and of its pattern. */
export function phrase(hint: string, pattern: string): Phrase {
  return { hint: new RegExp(hint, 'iu'), pattern: new RegExp(`\\b(?:${pattern})\\b`, 'iu') };
}

/** Where the first of some phrases stands in a text, in their order where several start there; or null. */
export function findPhrase(phrases: readonly Phrase[], text: string): Span | null {
  let first: Span | null = null;
  for (const { hint, pattern } of phrases) {
    if (!hint.test(text)) continue;
    const match = pattern.exec(text);
    if (match === null || (first !== null && match.index >= first.start)) continue;
    first = { start: match.index, end: match.index + match[0].length };
  }
  return first;
}
