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

const PATTERNS: readonly (readonly [RegExp, Relation])[] = [
  ...NEEDS.map((verb) => [whole(verb), 'needs'] as const),
  ...SERVES.map((verb) => [whole(verb), 'serves'] as const),
];

const NEGATION = /\b(?:not|never|no longer|neither|nor|hardly)\b|n['’]t\b/iu;

/** Finds the first words of a text that relate two components, the longest where several start. */
export function findRelation(text: string): RelationMatch | null {
  const part = text.slice(0, LONGEST);
  let best: RelationMatch | null = null;
  for (const [pattern, relation] of PATTERNS) {
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

export function opposite(relation: Relation): Relation {
  return relation === 'needs' ? 'serves' : 'needs';
}

/** A pattern of the verb tables as a regular expression for whole words. */
function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');
}
