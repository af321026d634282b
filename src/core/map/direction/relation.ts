import { NEEDS, SERVES } from './verbs.ts';

/** What "subject … object" says of its subject: it needs the object, or it serves the object. */
export type Relation = 'needs' | 'serves';

export interface RelationMatch {
  readonly relation: Relation;
  readonly start: number;
  readonly end: number;
}

/** Longer texts are prose, not what stands between two names. */
const LONGEST = 400;

type Patterns = readonly (readonly [RegExp, Relation])[];

const patternsOf = (whole: (verb: string) => RegExp): Patterns => [
  ...NEEDS.map((verb) => [whole(verb), 'needs'] as const),
  ...SERVES.map((verb) => [whole(verb), 'serves'] as const),
];

/** Whole words among all letters there are; made once a text needs them, since that takes long. */
let patternsForAll: Patterns | null = null;
/** The same for texts without letters and digits beyond ASCII. */
const PATTERNS_FOR_ASCII = patternsOf(
  (verb) => new RegExp(`(?<![a-z0-9])(?:${verb})(?![a-z0-9])`, 'i'),
);
const BEYOND_ASCII = /(?![A-Za-z0-9])[\p{L}\p{N}]/u;

function patternsFor(text: string): Patterns {
  if (!BEYOND_ASCII.test(text)) return PATTERNS_FOR_ASCII;
  patternsForAll ??= patternsOf(
    (verb) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${verb})(?![\\p{L}\\p{N}])`, 'iu'),
  );
  return patternsForAll;
}

const NEGATION = /\b(?:not|never|no longer|neither|nor|hardly)\b|n['’]t\b/iu;

/** Finds the first words of a text that relate two components, the longest where several start. */
export function findRelation(text: string): RelationMatch | null {
  const part = text.slice(0, LONGEST);
  let best: RelationMatch | null = null;
  for (const [pattern, relation] of patternsFor(part)) {
    const match = pattern.exec(part);
    if (match === null) continue;
    const { index: start } = match;
    const end = start + match[0].length;
    if (best === null || start < best.start || (start === best.start && end > best.end)) {
      best = { relation, start, end };
    }
  }
  return best;
}

/** Reads the words on an edge or between two names; null when they relate nothing or are negated. */
export function relationOf(text: string): Relation | null {
  const found = findRelation(text);
  if (found === null || NEGATION.test(text.slice(0, found.start))) return null;
  return found.relation;
}

/** The same relation, told from the other end. */
export function opposite(relation: Relation): Relation {
  return relation === 'needs' ? 'serves' : 'needs';
}
