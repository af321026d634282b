import type { Side } from '../model.ts';
import { findRelation } from './relation.ts';
import { roleOf } from './role.ts';
import { sentencesOf } from './sentences.ts';

/** What a heading or caption says the things at the heads of arrows, or below, are. */
export interface Topic {
  readonly about: 'arrows' | 'both';
  readonly means: Side;
}

const PAIR =
  /\b(?:what|who|which \w+)\s+(?<words>[\w' -]+?)\s+(?:what|whom?|which)\b(?<rest>.*)$/iu;
const HARM =
  /\b(?:blast radius|impact (?:map|tree|of)|downstream (?:impact|effects?)|takes? with it|dies with|falls with|lost with|fall-?out|knock-on|who is (?:hit|affected)|what (?:breaks|fails|goes down|falls|is (?:hit|affected|lost))|takes? down|goes down|go down|breaks? when|fails? when)\b/iu;
const ITEM =
  '(?:it|they|them|each(?: \\w+)?|an? (?:\\w+ )?(?:service|component|system|box|team|platform)|the (?:service|component|system)s?|(?:service|component|system)s)';
const CLAUSE =
  /\b(?:(?:what|which|who|whatever|whoever|things|services|systems|those|everything)\b(?! (?:is|are) (?:this|that|the)\b)) (?<clause>.+)$/iu;
const NOUN_OF =
  /\b(?<noun>dependenc(?:y|ies)|dependents?|dependants?|consumers?|clients?|users?|upstreams?|downstreams?|requirements|prerequisites) (?:of|for) (?:each|every|an?)\b|\b(?:its|their|each \w+'s) (?<own>dependenc(?:y|ies)|dependents?|dependants?|consumers?|clients?|users?|requirements|prerequisites)\b|^(?<lone>upstream dependencies|consumers?|dependents?|dependants?|used by|needed by|required by|requires|needs|depends on|downstreams?|who uses (?:it|what))\W*$/iu;
const LONGEST = 16;

/**
 * Reads what a heading or a caption names: "What each service needs", "Blast radius", "Data stores
 * and who sits on them". Null when it names only the map, or is a sentence about something else.
 */
export function readTopic(text: string): Topic | null {
  const sentence = sentencesOf(text)
    .at(-1)
    ?.replace(/[:.]+$/u, '');
  if (sentence === undefined || sentence.split(' ').length > LONGEST) return null;
  const pair = PAIR.exec(sentence)?.groups;
  if (pair !== undefined) {
    const relation = findRelation(`${pair.words} x${pair.rest}`);
    if (relation === null) return null;
    return relation.relation === 'needs'
      ? { about: 'arrows', means: 'dependency' }
      : { about: 'both', means: 'dependent' };
  }
  if (HARM.test(sentence)) return { about: 'both', means: 'dependent' };
  const noun = NOUN_OF.exec(sentence)?.groups;
  const named = noun?.noun ?? noun?.own;
  if (named !== undefined) return both(roleOf(named));
  if (noun?.lone !== undefined) {
    const relation = findRelation(noun.lone)?.relation;
    return both(
      relation === undefined
        ? roleOf(noun.lone)
        : relation === 'needs'
          ? 'dependency'
          : 'dependent',
    );
  }
  const clause = CLAUSE.exec(sentence)?.groups?.clause;
  if (clause === undefined || !new RegExp(`\\b${ITEM}\\b`, 'iu').test(clause)) return null;
  return both(roleOf(`what ${clause}`));
}

function both(side: Side | null): Topic | null {
  return side === null ? null : { about: 'both', means: side };
}
