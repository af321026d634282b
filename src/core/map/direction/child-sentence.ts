import type { Side } from '../model.ts';
import { type Phrase, phrase } from './phrase.ts';
import { relatePlaces } from './placed-sentence.ts';
import { findRelation, relationOf } from './relation.ts';
import { roleOf } from './role.ts';
import { DEPENDENCY_NOUNS, DEPENDENT_NOUNS } from './verbs.ts';

const NOUN =
  '(?:things?|ones?|boxe?s?|items?|bullets?|lines?|entr(?:y|ies)|levels?|layers?|components?|services?|systems?|nodes?|rows?|names?|parts?|pieces?|steps?|branch(?:es)?)';
const ADVERBS =
  '(?:(?:directly|immediately|right|just|further|anywhere|nested|indented|listed|drawn|shown|placed|hanging|hangs?|attached|grouped|sitting|sits?|stands?|standing|lives?|is|are|one (?:level|step|line)) )*';
const OTHER =
  '(?: (?:it|them|itself|that|this|an?|the|each|its|every|that|another)(?: (?:\\w+ )?' +
  NOUN +
  ')?)?';

const HANGS =
  '(?:(?:sits?|hangs?|lives?|stands?|grows?|belongs?|nested|listed|indented|drawn|placed|shown|attached|hanging)(?: directly)? )';
/** Parents, as a sentence names them. */
const PARENT: readonly Phrase[] = [
  phrase(
    'it|they',
    `(?:the |a |its |whatever |what )?(?:${NOUN} )?(?:that |which )?(?:it|they) (?:(?:is|are) ${HANGS}?|${HANGS})(?:under|below|beneath|from|off|to|in|inside|within)`,
  ),
  phrase(
    'contain|hold|enclos',
    `(?:the |a |its )?(?:${NOUN} )(?:that |which )(?:contains?|holds?|encloses?) (?:it|them)`,
  ),
  phrase(
    'above',
    `(?:the |its |their |whatever |what(?:'s)? |everything )?(?:${NOUN} )?(?:that |which )?${ADVERBS}above${OTHER}`,
  ),
  phrase(
    'up|over|top',
    `(?:the |its )?(?:next )?${NOUN} (?:(?:(?:one|a) (?:level|line|step) )?(?:further )?up|over (?:it|them)|on top(?: of (?:it|them))?)`,
  ),
  phrase(
    'parent|container|enclosing|surrounding|outer',
    `(?:direct |immediate )?parents?(?: ${NOUN})?|its containers?|(?:enclosing|surrounding|outer)(?: ${NOUN})?`,
  ),
  phrase(
    'upper|higher|top|less|root|trunk',
    `upper(?:most)?(?: ${NOUN})?|higher(?: ${NOUN})?|(?:at |on |to )?(?:the )?(?:very )?top(?! of\\b)(?: ${NOUN})?|less indented|roots?(?: ${NOUN})?|trunk`,
  ),
];
/** Children, as a sentence names them. */
const CHILD: readonly Phrase[] = [
  phrase(
    'child|sub|branches',
    `child(?:ren)?(?: of${OTHER}| ${NOUN})?|sub-?(?:items?|bullets?|entries|components?|nodes?|lists?|points?|trees?)|(?:its |their )?branches`,
  ),
  phrase(
    'below|beneath|under',
    `(?:everything|anything|all|whatever|what|those|the |a )?(?:${NOUN} )?(?:that |which )?${ADVERBS}(?:below|underneath|beneath|under)${OTHER}`,
  ),
  phrase(
    'inside|within',
    `(?:everything|anything|all|whatever|what|those|the |a )?(?:${NOUN} )?(?:that |which )?${ADVERBS}(?:inside|within) (?:it|them|(?:an?|the|each|its) ${NOUN})`,
  ),
  phrase(
    'hang',
    `(?:everything|anything|all|whatever|what|those|the )? ?(?:${NOUN} )?(?:that |which )?(?:hangs?|hanging)(?: (?:off|from|below|under|down))*${OTHER}`,
  ),
  phrase(
    'down|contain|hold',
    `(?:the |all )?(?:next )?${NOUN} (?:(?:(?:one|a) (?:level|line|step) )?(?:further |deeper )?down)|(?:what|the ${NOUN}) (?:it|they) (?:contains?|holds?)`,
  ),
  phrase(
    'indented|nested',
    `(?:(?:everything|anything|all|whatever|what|those|the) )?(?:${NOUN} )?(?:that |which )?(?:is |are )?(?:indented|nested)(?: (?:in|inside|within|under))?${OTHER}(?: ${NOUN})?`,
  ),
  phrase(
    'lower|bottom|inner|leaves|leaf|deeper',
    `lower(?:most)?(?: ${NOUN})?|(?:at |on )?(?:the )?(?:very )?bottom(?: ${NOUN})?|inner(?: ${NOUN})?|leaves|leaf(?: ${NOUN})?|deeper`,
  ),
];
const UNDER_ROLE = new RegExp(
  `\\b(?:under(?:neath)?|below|beneath|nested in|hangs? (?:off|from|on)|hanging (?:off|from)) (?<parent>(?:what(?:ever)?|its|their|the ${NOUN} (?:that |which )?(?:it|they)|(?:the|an?|each) (?:${DEPENDENCY_NOUNS}|${DEPENDENT_NOUNS}))\\b.*?)(?=\\s+(?:is|are|was|were|we|you|comes?|stands?|goes?|lists?)\\b|[,:;.]|$)`,
  'iu',
);
const FOLLOWED =
  /\b(?:followed by|listed with|shown with|together with|with|lists?) (?<child>(?:what|its|their|the)\b[^,;:.]*),? (?:indented|nested|listed|below|beneath|under|as (?:children|sub-?\w+))\b/iu;
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
  const placed = relatePlaces(sentence, { far: CHILD, near: PARENT });
  if (placed !== null) return placed;
  const words = NESTING.exec(sentence)?.groups?.words;
  const relation = words === undefined ? null : relationOf(words);
  return relation === null ? null : relation === 'needs' ? 'dependent' : 'dependency';
}

const RIGHT = sidePhrases('right');
const LEFT = sidePhrases('left');

const ORDER =
  /\b(?:(?<from>top|left|bottom|right)(?:[- ]to[- ](?:the )?)(?<to>bottom|right|top|left)|(?<turn>upwards?|downwards?|bottom[- ]up|top[- ]down))\b[\s,:=]*(?:(?:as|means?|reads?|like|it (?:says|reads|means)|is|each \w+) )*(?<words>.+)$/iu;

/** "Read top to bottom as takes down", "left to right: needs". */
export function readOrderSentence(
  sentence: string,
): { about: 'children' | 'sides'; means: Side } | null {
  const { from = '', turn = '', words = '' } = ORDER.exec(sentence)?.groups ?? {};
  const found = words === '' ? null : findRelation(words);
  if (found === null || words.slice(0, found.start).trim().split(/\s+/u).length > 2) return null;
  const about = /^(?:left|right)$/iu.test(from) ? 'sides' : 'children';
  const onwards = /^(?:top|left)$/iu.test(from) || /^(?:down|top)/iu.test(turn);
  return { about, means: (found.relation === 'needs') === onwards ? 'dependency' : 'dependent' };
}

/** What stands to the right of a thing, as a sentence says ("everything to its right follows"). */
export function readSideSentence(sentence: string): Side | null {
  if (/\bread|from left to right|left[- ]to[- ]right\b/iu.test(sentence)) return null;
  return relatePlaces(sentence, { far: RIGHT, near: LEFT });
}

function sidePhrases(side: string): readonly Phrase[] {
  return [
    phrase(
      side,
      `(?:everything|anything|all|whatever|what|those|the |a )?(?:${NOUN} )?(?:that |which )?${ADVERBS}(?:further |more )?(?:(?:on|to|at) )?(?:the |its |their )?${side}(?:most)?(?:-hand)?(?: side)?(?: ${NOUN})?(?: of${OTHER})?`,
    ),
  ];
}
