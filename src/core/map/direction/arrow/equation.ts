import { LEFT_ARROW, RIGHT_ARROW } from '../../arrows.ts';
import type { Side } from '../../model.ts';
import { relateSpans } from '../pair.ts';
import { findRelation, type Relation, relationOf } from '../relation.ts';
import { byRoles, namedSpans } from './ends.ts';
import { meaningOf } from './meaning.ts';
import { readSides } from './tail-and-head.ts';
import { MEANS } from './words.ts';

const EQUATION = new RegExp(
  `^(?<before>.*?)\\s*(?<arrow>${RIGHT_ARROW}|${LEFT_ARROW})\\s*(?<after>.*)$`,
  'iu',
);
const LEAD =
  /^.*(?:[:,(=]|\b(?:read|reads|reading|legend|key|so|thus|here|where|arrows?|an?|the|each|every|edge|notation|convention))\s+(?=\S)/iu;

/** "X → Y means X needs Y", "consumer → provider", "→ is used by". */
export function byEquation(sentence: string): Side | null {
  const groups = EQUATION.exec(sentence)?.groups;
  if (groups === undefined) return null;
  const { before = '', arrow = '', after = '' } = groups;
  const rightwards = new RegExp(`^${RIGHT_ARROW}$`, 'u').test(arrow);
  const left = lastName(before);
  const cut = new RegExp(
    `\\s*(?:[:=,)]|\\s[—–-]\\s|\\bas(?=\\s)|\\b(?:${MEANS.slice(3, -1)})(?=[\\s:]|$)):?\\s*`,
    'iu',
  ).exec(after);
  const right = (cut === null ? after : after.slice(0, cut.index)).trim().replace(/[.)]+$/u, '');
  const clause = cut === null ? '' : after.slice(cut.index + cut[0].length);
  const toHead = (relation: Relation | null): Side | null =>
    relation === null ? null : (relation === 'needs') === rightwards ? 'dependency' : 'dependent';
  if (left !== '' && right !== '') {
    const spans = namedSpans(clause, left, right);
    const named = spans === null ? null : relateSpans(clause, ...spans);
    if (named !== null) return toHead(named);
    const bySides = readSides(clause);
    if (bySides !== null)
      return (bySides === 'dependency') === rightwards ? 'dependency' : 'dependent';
    if (clause !== '' && left.length < 24 && right.length < 24) {
      // Behind a comma may stand another name: "DNS → Vault, API calls".
      const isName = cut?.[0].includes(',') === true && findRelation(clause)?.start !== 0;
      const bare = isName ? null : relationOf(clause);
      if (bare !== null && !/^(?:what|who|which|how)\b/iu.test(clause)) return toHead(bare);
    }
    return byRoles(left, right, rightwards);
  }
  if (left !== '' || (right === '' && clause === '')) return null;
  const words = right === '' ? clause : after;
  return toHead(meaningOf(words));
}

/** The name that stands right before an arrow: the last words, without what introduces them. */
function lastName(before: string): string {
  const name = before.replace(LEAD, '').trim();
  return name.split(' ').length > 6 ? (name.split(' ').at(-1) ?? '') : name;
}
