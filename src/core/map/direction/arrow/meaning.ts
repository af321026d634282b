import type { Side } from '../../model.ts';
import { findRelation, type Relation } from '../relation.ts';
import { MEANS, SIGN, VERTICAL } from './words.ts';

const READ_AS = new RegExp(
  `\\b(?:read|understand|take|pronounce)(?:ing)? (?:an?|the|each|every|all)? ?(?:arrows?|${SIGN}) (?:as|to mean|like) (?<words>.+)$`,
  'iu',
);
const MEANING = new RegExp(
  `(?:\\barrows?\\b(?: \\([^)]*\\))?|${SIGN})\\s*${MEANS}\\s*(?<words>.+)$`,
  'iu',
);

const SIGN_FIRST = new RegExp(`(?:^|[:(,] ?)${VERTICAL} +(?<words>.+)$`, 'iu');

/** "an arrow reads needs", "▲ = used by". */
export function byMeaning(sentence: string): Side | null {
  const words = [READ_AS, MEANING, SIGN_FIRST]
    .map((pattern) => pattern.exec(sentence)?.groups?.words)
    .find((found) => found !== undefined);
  const relation = words === undefined ? null : meaningOf(words);
  return relation === null ? null : relation === 'needs' ? 'dependency' : 'dependent';
}

/** A relation that a text begins with, or almost so. */
export function meaningOf(words: string): Relation | null {
  if (/^\W*(?:what|who|which|how)\b/iu.test(words)) return null;
  const found = findRelation(words);
  if (found === null) return null;
  const first = words.slice(0, found.start).trim();
  if (/\b(?:not|never)\b|n't\b/iu.test(first)) return null;
  return first === '' || first.split(/\s+/u).length <= 2 ? found.relation : null;
}
