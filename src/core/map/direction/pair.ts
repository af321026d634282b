import { opposite, type Relation, relationOf } from './relation.ts';

const CONDITION =
  /(?<![\p{L}])(?:only )?(?:when(?:ever)?|if|once|unless|without|until|after|as soon as|because|while)(?![\p{L}])/iu;
const CARRIED =
  /(?<![\p{L}])(?:takes?|brings?|drags?|pulls?|knocks?|sinks?)(?: (?:the|an?))?(?: \w+)?\s*$/iu;
const AWAY = /^\W*(?:\w+ )?(?:down|out|offline|along|with (?:it|them))(?![\p{L}])/iu;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads what a clause says of two things that it names: "X needs Y", "Y is used by X", "X breaks when
 * Y is down", "if Y goes, X goes", "Y takes X down". The answer is about the first span.
 */
export function relateSpans(clause: string, a: Span, b: Span): Relation | null {
  const byCondition = relateByCondition(clause, a, b);
  if (byCondition !== null) return byCondition;
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  const between = clause.slice(left.end, right.start);
  const carried = CARRIED.test(between) && AWAY.test(clause.slice(right.end));
  const relation = carried ? 'serves' : relationOf(between);
  if (relation === null) return null;
  return left === a ? relation : opposite(relation);
}

/** The one whose state is the condition is the dependency of the other. */
function relateByCondition(clause: string, a: Span, b: Span): Relation | null {
  const match = CONDITION.exec(clause);
  if (match === null) return null;
  const from = match.index;
  const before = clause.slice(0, from).replace(/^.*[:;]/u, '');
  const leading = !/\w{3}/u.test(before.replace(/\b(?:so|and|then|legend|that|i\.e)\b/giu, ''));
  const comma = /,|\bthen\b|\bso (?:is|are|does|do|goes|will)\b/iu.exec(clause.slice(from));
  const to = leading && comma !== null ? from + comma.index : clause.length;
  const inside = ({ start }: Span) => start >= from && start < to;
  if (inside(a) === inside(b)) return null;
  return inside(b) ? 'needs' : 'serves';
}
