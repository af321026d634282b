import type { Side } from '../model.ts';
import { relateSpans, type Span } from './pair.ts';
import { findPhrase, type Phrase } from './phrase.ts';
import { findRelation, type Relation, relationOf } from './relation.ts';
import { roleOf } from './role.ts';
import { INTRANSITIVE, SUFFERS } from './verbs.ts';

/** How a sentence names things by where they are drawn. */
export interface Places {
  /** What is below, nested, or to the right. */
  readonly far: readonly Phrase[];
  /** What is above, around, or to the left. */
  readonly near: readonly Phrase[];
}

const PLACED = /\b(?:appears?|comes?|goes|go|shows? up|turns? up|stands?|belongs?)\s*$/iu;
const COPULA =
  /^[\s,:—–-]*(?:(?:is|are|comes?|come|you (?:will )?find|stands?|stand|we list|lists?|=|show|shows|go|goes|follows?) )?/iu;
const SUFFERING = new RegExp(`\\b(?:${SUFFERS.join('|')})\\b`, 'iu');
/** "X stops when its …": the condition of a failure is open, and what comes is its cause. */
const CAUSE_OPEN = new RegExp(
  `\\b(?:${SUFFERS.join('|')})\\b[^,]*\\b(?:when(?:ever)?|if|once|as soon as|because|unless|without)\\b[^,]*$`,
  'iu',
);

/** What the things in the far place are to those in the near one, as a sentence says; or null. */
export function relatePlaces(sentence: string, places: Places): Side | null {
  const near = findPhrase(places.near, sentence);
  const far = findPhrase(places.far, near === null ? sentence : mask(sentence, near));
  if (far !== null && near !== null) {
    const relation = relateSpans(sentence, far, near);
    if (relation !== null) return relation === 'needs' ? 'dependent' : 'dependency';
  }
  if (far !== null) return fromOneSide(sentence, far, 'far');
  return near === null ? null : fromOneSide(sentence, near, 'near');
}

/** Reads a sentence that names one end by its place; the other is "it", "a box", "each service". */
function fromOneSide(sentence: string, span: Span, which: 'far' | 'near'): Side | null {
  const all = sentence.slice(0, span.start);
  const before = all.replace(/^.*(?:[,:]|\b(?:reads?(?: as)?|means?|says?)\b)(?=.)/iu, '');
  const rest = sentence.slice(span.end);
  const after = rest.replace(/(?<=.),.*$/u, '');
  const asFar = (side: Side | null): Side | null =>
    side === null || which === 'far' ? side : side === 'dependency' ? 'dependent' : 'dependency';
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
  if (named !== null && /[\w:=]/u.test(COPULA.exec(after)?.[0] ?? '')) return asFar(named);
  if (CAUSE_OPEN.test(all) || (isCause(all) && SUFFERING.test(rest))) return asFar('dependency');
  if (/\b(?:if|when(?:ever)?|once|as soon as)\b/iu.test(all) && SUFFERING.test(after)) {
    return asFar('dependent');
  }
  if (INTRANSITIVE.test(after) || dependsOnCondition(rest)) {
    return asFar('dependent');
  }
  if (PLACED.test(before)) return asFar(roleOf(before));
  const behind = relationOf(after);
  const front = relationOf(before);
  if (front !== null) return asFar(objectOf(front));
  if (behind !== null) return asFar(subjectOf(behind));
  if (/^\W*(?:\w+ ){0,2}?/u.test(after) && SUFFERING.test(after)) return asFar('dependent');
  return asFar(roleNoun(before));
}

/** "If the item above …": what comes next in the sentence is the condition itself. */
function isCause(before: string): boolean {
  const condition = /\b(?:if|when(?:ever)?|once|as soon as)\b([^,]*)$/iu.exec(before);
  return condition !== null && !SUFFERING.test(condition[1] ?? '');
}

/** "… when it goes": what is said of the thing hangs on the state of another. */
function dependsOnCondition(rest: string): boolean {
  const condition = /\b(?:when(?:ever)?|if|once|as soon as|as long as|unless)\b/iu.exec(rest);
  return condition !== null && findRelation(rest.slice(0, condition.index)) === null;
}

function roleNoun(text: string): Side | null {
  const words = text.replace(COPULA, '').trim().split(/\s+/u);
  return words.length > 5 ? null : roleOf(text.replace(COPULA, '').trim());
}

function mask(text: string, { start, end }: Span): string {
  return text.slice(0, start) + '·'.repeat(end - start) + text.slice(end);
}
