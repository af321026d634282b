import type { Side } from '../model.ts';
import { relateSpans, type Span } from './pair.ts';
import { type Relation, relationOf } from './relation.ts';
import { roleOf } from './role.ts';
import { DEPENDENCY_NOUNS, DEPENDENT_NOUNS, SUFFERS } from './verbs.ts';

const NOUN =
  '(?:things?|ones?|boxe?s?|items?|bullets?|lines?|entr(?:y|ies)|levels?|layers?|components?|services?|systems?|nodes?|rows?|names?|parts?|pieces?|steps?|branch(?:es)?)';
const ADVERBS =
  '(?:(?:directly|immediately|right|just|further|anywhere|nested|indented|listed|drawn|shown|placed|hanging|hangs?|attached|grouped|sitting|sits?|stands?|standing|lives?|is|are|one (?:level|step|line)) )*';
const OTHER =
  '(?: (?:it|them|itself|that|this|an?|the|each|its|every|that|another)(?: (?:\\w+ )?' +
  NOUN +
  ')?)?';

const PARENT = new RegExp(
  `\\b(?:(?:the |a |its |whatever |what )?(?:${NOUN} )?(?:that |which )?(?:it|they) (?:is |are )?(?:sits?|hangs?|lives?|stands?|nested|listed|indented|drawn|placed|shown|attached|hanging)(?: directly)? (?:under|below|beneath|from|off|to)` +
    `|(?:the |its |their |whatever |what(?:'s)? |everything )?(?:${NOUN} )?(?:that |which )?${ADVERBS}above${OTHER}` +
    `|(?:direct |immediate )?parents?(?: ${NOUN})?|upper(?:most)?(?: ${NOUN})?|higher(?: ${NOUN})?|(?:at |on |to )?(?:the )?(?:very )?top(?! of\\b)(?: ${NOUN})?|outer(?: ${NOUN})?|less indented|roots?(?: ${NOUN})?|trunk)\\b`,
  'iu',
);
const CHILD = new RegExp(
  `\\b(?:child(?:ren)?(?: ${NOUN})?|sub-?(?:items?|bullets?|entries|components?|nodes?|lists?|points?|trees?)` +
    `|(?:everything|anything|all|whatever|what|those|the |a )?(?:${NOUN} )?(?:that |which )?${ADVERBS}(?:below|underneath|beneath|under)${OTHER}` +
    `|(?:everything|anything|all|whatever|what|those|the )? ?(?:${NOUN} )?(?:that |which )?(?:hangs?|hanging)(?: (?:off|from|below|under|down))*${OTHER}` +
    `|(?:indented|nested)(?: (?:in|inside|within))?(?: ${NOUN})?|lower(?:most)?(?: ${NOUN})?|(?:at |on )?(?:the )?(?:very )?bottom(?: ${NOUN})?|inner(?: ${NOUN})?|leaves|leaf(?: ${NOUN})?|deeper)\\b`,
  'iu',
);
const UNDER_ROLE = new RegExp(
  `\\b(?:under(?:neath)?|below|beneath|nested in|hangs? (?:off|from|on)|hanging (?:off|from)) (?<parent>(?:what(?:ever)?|its|their|the ${NOUN} (?:that |which )?(?:it|they)|(?:the|an?|each) (?:${DEPENDENCY_NOUNS}|${DEPENDENT_NOUNS}))\\b.*?)(?=\\s+(?:is|are|was|were|we|you|comes?|stands?|goes?|lists?)\\b|[,:;.]|$)`,
  'iu',
);
const FOLLOWED =
  /\b(?:followed by|listed with|shown with|together with|with|lists?) (?<child>(?:what|its|their|the)\b[^,;:.]*),? (?:indented|nested|listed|below|beneath|under|as (?:children|sub-?\w+))\b/iu;
const PLACED = /\b(?:appears?|comes?|goes|go|shows? up|turns? up|stands?|belongs?)\s*$/iu;
const COPULA =
  /^[\s,:—–-]*(?:(?:is|are|comes?|come|you (?:will )?find|stands?|stand|we list|lists?|=|show|shows|go|goes|follows?) )?/iu;
const SUFFERING = new RegExp(`\\b(?:${SUFFERS.join('|')})\\b`, 'iu');
/** "X stops when its …": the condition of a failure is open, and what comes is its cause. */
const CAUSE_OPEN = new RegExp(
  `\\b(?:${SUFFERS.join('|')})\\b[^,]*\\b(?:when(?:ever)?|if|once|as soon as|because|unless|without)\\b[^,]*$`,
  'iu',
);
const NESTING =
  /\b(?:indent(?:ation|ing)?|nesting|depth|hanging)\b(?: \w+)?? (?:means|reads|stands for|shows|says|is|=) (?<words>.+)$/iu;

/**
 * What hangs or nests below, as a sentence says ("children depend on their parent", "below each
 * service is what it needs"); null when it says nothing about above and below.
 */
export function readChildSentence(sentence: string): Side | null {
  const followed = FOLLOWED.exec(sentence)?.groups?.child;
  const followedRole = followed === undefined ? null : roleOf(followed);
  if (followedRole !== null) return followedRole;
  const under = UNDER_ROLE.exec(sentence)?.groups?.parent;
  const parentRole = under === undefined ? null : roleOf(under);
  if (parentRole !== null) return parentRole === 'dependency' ? 'dependent' : 'dependency';
  const parent = find(PARENT, sentence);
  const masked = parent === null ? sentence : mask(sentence, parent);
  const child = find(CHILD, masked);
  if (child !== null && parent !== null) {
    const relation = relateSpans(sentence, child, parent);
    if (relation !== null) return childSide(relation);
  }
  if (child !== null) return fromOneSide(sentence, child, 'child');
  if (parent !== null) return fromOneSide(sentence, parent, 'parent');
  const words = NESTING.exec(sentence)?.groups?.words;
  const relation = words === undefined ? null : relationOf(words);
  return relation === null ? null : childSide(relation);
}

/** Reads a sentence that names one end by its place; the other is "it", "a box", "each service". */
function fromOneSide(sentence: string, span: Span, which: 'child' | 'parent'): Side | null {
  const all = sentence.slice(0, span.start);
  const before = all.replace(/^.*(?:[,:]|\b(?:reads?(?: as)?|means?|says?)\b)(?=.)/iu, '');
  const after = sentence.slice(span.end).replace(/(?<=.),.*$/u, '');
  const asChild = (side: Side | null): Side | null =>
    side === null || which === 'child' ? side : side === 'dependency' ? 'dependent' : 'dependency';
  const subjectOf = (relation: Relation): Side =>
    relation === 'needs' ? 'dependent' : 'dependency';
  const objectOf = (relation: Relation): Side =>
    relation === 'needs' ? 'dependency' : 'dependent';

  const named =
    /^(?:what|whatever|whoever|which|who|the|its|their|all|everything|those|an?)\b/iu.test(
      after.replace(COPULA, ''),
    )
      ? roleOf(after.replace(COPULA, '').split(/[,;(]/u)[0] ?? '')
      : roleNoun(after);
  if (named !== null && /[\w:=]/u.test(COPULA.exec(after)?.[0] ?? '')) return asChild(named);
  if (CAUSE_OPEN.test(all)) return asChild('dependency');
  if (/\b(?:if|when(?:ever)?|once|as soon as)\b/iu.test(all) && SUFFERING.test(after)) {
    return asChild('dependent');
  }
  if (PLACED.test(before)) return asChild(roleOf(before));
  const behind = relationOf(after);
  const front = relationOf(before);
  if (front !== null) return asChild(objectOf(front));
  if (behind !== null) return asChild(subjectOf(behind));
  if (/^\W*(?:\w+ ){0,2}?/u.test(after) && SUFFERING.test(after)) return asChild('dependent');
  return asChild(roleNoun(before));
}

function roleNoun(text: string): Side | null {
  const words = text.replace(COPULA, '').trim().split(/\s+/u);
  return words.length > 5 ? null : roleOf(text.replace(COPULA, '').trim());
}

function childSide(relation: Relation): Side {
  return relation === 'needs' ? 'dependent' : 'dependency';
}

function find(pattern: RegExp, text: string): Span | null {
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function mask(text: string, { start, end }: Span): string {
  return text.slice(0, start) + '·'.repeat(end - start) + text.slice(end);
}
