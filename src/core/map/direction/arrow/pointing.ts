import type { Side } from '../../model.ts';
import { roleOf } from '../role.ts';
import { ARROW_WORD, flip, roleAt, SIGN } from './words.ts';

const TURNS =
  '(?: (?:up|down|left|right|out|back|straight|upwards?|downwards?|only|always|directly|on))*';
const POINTING = new RegExp(
  `\\bpoint(?:s|ing|ed)?${TURNS} (?<away>away from )?(?:(?:to|at|towards?|into|in the direction of|out) )?(?<end>.+)$`,
  'iu',
);
const LEADING = new RegExp(
  `(?:\\b${ARROW_WORD}\\b|${SIGN}).*?\\b(?:leads?|leading|goes|going|go|runs?|running|aims?|ends?|finish(?:es)?|lands?|touch(?:es)?|arrives?|reach(?:es)?|travels?|drawn|looks?|hits?|marks?|sits?)${TURNS} (?:(?:to|at|towards?|into|onto|on|in) )?(?<end>.+)$`,
  'iu',
);
const STARTING = new RegExp(
  `(?:\\b${ARROW_WORD}\\b|${SIGN}).*?\\b(?:starts?|begins?|comes?|leaves?|originates?|tails?(?: (?:is|are|at|sits?|marks?))?)(?: (?:at|from|in|out of|with|on))? (?<start>.+)$`,
  'iu',
);
const POINTED =
  /\b(?:what(?:ever)?|everything|the (?:thing|component|service|system|box|one|node)) (?:that )?(?:(?:an?|the|each|its) arrows?|it|they) (?:points?|leads?|goes) (?:to|at)(?:,| is| are)? (?<rest>.+)$/iu;

/** "arrows point to what is needed", "the arrow starts at the thing that breaks". */
export function byPointing(sentence: string): Side | null {
  const pointed = POINTED.exec(sentence);
  if (pointed?.groups !== undefined) {
    const { rest = '' } = pointed.groups;
    const causes = /\b(?:when(?:ever)?|if|once|because|unless)\s+$/iu;
    if (causes.test(sentence.slice(0, pointed.index))) return 'dependency';
    return roleOf(`what ${rest}`) ?? roleOf(rest);
  }
  const pointing = POINTING.exec(sentence)?.groups;
  if (pointing !== undefined) {
    const { away, end = '' } = pointing;
    const second = /,\s*(?:to|at|towards?)\s+(?<rest>.+)$/iu.exec(end)?.groups?.rest ?? '';
    const role = roleAt(end) ?? roleAt(second);
    if (role !== null) return away === undefined ? role : flip(role);
  }
  const start = STARTING.exec(sentence)?.groups?.start;
  const fromRole = start === undefined ? null : roleAt(start);
  if (fromRole !== null) return flip(fromRole);
  const end = LEADING.exec(sentence)?.groups?.end;
  return end === undefined ? null : roleAt(end);
}
