import type { Side } from '../model.ts';
import { NEEDED_ABROAD, NEEDING_ABROAD } from './translated-words.ts';

/**
 * Words that stand alone for a relation: a column's heading, the key of a sub-bullet, a key in YAML.
 * The answer is what the things listed under them are.
 */
const DEPENDENCY_WORDS =
  /^(?:\*?)(?:(?:hard|soft|direct|strong|runtime|critical|known|external|internal|its|main) )*(?:depends?(?: up)?(?: ?on)?|dependenc(?:y|ies)|dependent(?: up)?on|needs?|requires?|requirements?|relies on|uses|calls|consumes|upstreams?(?: \w+)?|prerequisites?|providers?|backed by|runs on|what (?:it|they|each \w+) (?:needs?|uses?|depends? on|relies on|requires?|calls)|needed (?:services|systems|components)|required (?:services|systems|components)|it needs|waits for|blocked by)\b(?! (?:by|for))/iu;
const DEPENDENT_WORDS =
  /^(?:(?:direct|known|its|main) )*(?:used by|needed by|required by|consumed by|called by|relied on by|depended (?:up)?on by|dependency of|dependenc(?:y|ies) (?:of|for)|prerequisite (?:of|for)|dependents?|dependants?|consumers?|clients?|callers?|downstreams?(?: \w+)?|blast radius|breaks?|breaks when down|takes down|brings down|feeds|powers|serves|supports|affects|impacts|impacted (?:services|systems|components)|affected (?:services|systems|components)|(?:who|what|which \w+) (?:uses|needs|breaks|depends on|goes down|fails|relies on|is affected|suffers|stops)(?: .*)?|upstream of)\b/iu;

/** What a heading says that the names under it are; null for headings of other things. */
export function sideOfWords(words: string): Side | null {
  const text = words
    .replace(/[_-]+/gu, ' ')
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/^[\W_]+|[\W_]+$/gu, '')
    .replace(/\s+/gu, ' ');
  if (DEPENDENT_WORDS.test(text) || NEEDING.test(text)) return 'dependent';
  return DEPENDENCY_WORDS.test(text) || NEEDED.test(text) ? 'dependency' : null;
}

const NEEDED = new RegExp(`^(?:${NEEDED_ABROAD})$`, 'iu');
const NEEDING = new RegExp(`^(?:${NEEDING_ABROAD})$`, 'iu');

/** Whether a heading announces other names of a component. */
export function isAliasWords(words: string): boolean {
  return /^\W*(?:alias(?:es)?|a\.?k\.?a\.?|also (?:known as|called)|other names?|synonyms?|nicknames?|short names?|formerly|known as)\W*$/iu.test(
    words,
  );
}
