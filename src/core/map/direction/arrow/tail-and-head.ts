import type { Side } from '../../model.ts';
import { relateSpans, type Span } from '../pair.ts';
import { roleOf } from '../role.ts';
import { flip, roleAt } from './words.ts';

const TAIL =
  /\b(?:tails?|left(?:-hand)?|starts?|source|first|former|origin)(?: (?:one|side|end|box|component|service|name))?\b/iu;
const HEAD =
  /\b(?:heads?|right(?:-hand)?|target|second|latter|tip|end|pointed[- ]at|destination)(?: (?:one|side|end|box|component|service|name))?\b/iu;

/** "the service at the tail breaks when the one at the head is down", "left needs right". */
export function readSides(clause: string): Side | null {
  const tail = TAIL.exec(clause);
  const head = HEAD.exec(clause);
  if (tail === null || head === null) return null;
  const span = (match: RegExpExecArray): Span => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  const relation = relateSpans(clause, span(tail), span(head));
  return relation === null ? null : relation === 'needs' ? 'dependency' : 'dependent';
}

const END_IS =
  /\b(?<which>head|tip|tail)s?(?: of (?:an|the|each) arrow)? (?:is|are|marks?|shows?|names?|sits? (?:at|on)|=) (?<rest>.+)$/iu;
const AT_END =
  /\b(?:at|on|under) the (?:arrow[- ]?)?(?<which>heads?|tips?|ends?|points?|tails?)\b(?: of (?:an|the|each) arrow)? (?:(?:is|are) )?(?<rest>.+)$/iu;
const SIDE_IS =
  /\b(?<which>left|right)(?:-hand)?(?: side)?(?: of (?:an?|the|each|every|it)(?: arrow)?)?(?::| is| are| stands?) (?<rest>(?!when|if|once)\S.*)$/iu;

/** "the tail needs the head", "the head is the dependency", "right of an arrow: who needs it". */
export function byTailAndHead(sentence: string): Side | null {
  const sides = readSides(sentence);
  if (sides !== null) return sides;
  for (const pattern of [END_IS, AT_END, SIDE_IS]) {
    const { which = '', rest = '' } = pattern.exec(sentence)?.groups ?? {};
    const role = rest === '' ? null : (roleAt(rest) ?? roleOf(`what ${rest}`));
    if (role !== null) return /^(?:tail|left)/iu.test(which) ? flip(role) : role;
  }
  return null;
}
