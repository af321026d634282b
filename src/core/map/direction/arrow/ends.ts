import type { Side } from '../../model.ts';
import { relateSpans, type Span } from '../pair.ts';
import { roleOf } from '../role.ts';
import { ARROW_WORD, flip, SIGN } from './words.ts';

const SUBJECT = new RegExp(`\\b${ARROW_WORD}\\b|${SIGN}`, 'iu');
const FROM_TO =
  /\bfrom (?<from>.+?) (?:up |down |out |over |back )?(?:in)?to(?:wards?)? (?<to>[^,;:=]+?)(?:\s*(?:[,;:=]|\b(?:means?|says?|indicates?|when|if|reads?)\b)\s*(?<clause>.*))?$/iu;

/** "from the provider to its consumers", "an arrow from A to B means that B needs A". */
export function byEnds(sentence: string): Side | null {
  if (!SUBJECT.test(sentence) && !/^\W*(?:from|read|drawn|point)/iu.test(sentence)) return null;
  const groups = FROM_TO.exec(sentence)?.groups;
  if (groups === undefined) return null;
  const { from = '', to = '', clause = '' } = groups;
  const spans = clause === '' ? null : namedSpans(clause, from, to);
  const named = spans === null ? null : relateSpans(clause, ...spans);
  if (named !== null) return named === 'needs' ? 'dependency' : 'dependent';
  return byRoles(from, to.replace(/[.!?]+$/u, ''), true);
}

/** By what the names at the two ends are: "provider", "consumer". */
export function byRoles(left: string, right: string, rightwards: boolean): Side | null {
  const [tail, head] = rightwards ? [left, right] : [right, left];
  const atHead = roleOf(head);
  const atTail = roleOf(tail);
  if (atHead !== null) return atHead;
  return atTail === null ? null : flip(atTail);
}

/** Where a clause speaks of the two names of an equation. */
export function namedSpans(clause: string, left: string, right: string): [Span, Span] | null {
  const a = spanOf(clause, left);
  const b = spanOf(clause, right);
  return a === null || b === null || a.start === b.start ? null : [a, b];
}

function spanOf(clause: string, name: string): Span | null {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  const exact = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').exec(clause);
  const match =
    exact ?? new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').exec(clause);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
