import { BOTH_ARROW, DOWN_ARROWS, LEFT_ARROW, RIGHT_ARROW, UP_ARROWS } from '../arrows.ts';
import type { Side } from '../model.ts';
import { relateSpans, type Span } from './pair.ts';
import { findRelation, type Relation, relationOf } from './relation.ts';
import { roleOf } from './role.ts';

const VERTICAL = `[${UP_ARROWS}${DOWN_ARROWS}|│^]`;
const SIGN = `(?:${BOTH_ARROW}|${RIGHT_ARROW}|${LEFT_ARROW}|${VERTICAL})`;
const ARROW_WORD = '(?:arrow(?:head)?s?|lines?|edges?|links?|connectors?|heads?|tips?)';
const SUBJECT = new RegExp(`\\b${ARROW_WORD}\\b|${SIGN}`, 'iu');
const MEANS =
  '(?::|=|,|—|–|-|(?:can|may|should|must|is to|are to) be read(?: as)?|means?|meaning|reads?(?: as)?|is read(?: as)?|are read(?: as)?|says?|saying|stands? for|denotes?|indicates?|represents?|expresses|shows?|is|are|when|if|whenever|wherever|where|i\\.e\\.)';

/** What an arrow points to, as a sentence says; null when it says nothing about arrows. */
export function readArrowSentence(sentence: string): Side | null {
  for (const read of [
    byEquation,
    byTailAndHead,
    byEnds,
    byPointing,
    byFollowing,
    byFlow,
    byMeaning,
  ]) {
    const side = read(sentence);
    if (side !== null) return side;
  }
  return null;
}

const EQUATION = new RegExp(
  `^(?<before>.*?)\\s*(?<arrow>${RIGHT_ARROW}|${LEFT_ARROW})\\s*(?<after>.*)$`,
  'iu',
);
const LEAD =
  /^.*(?:[:,(=]|\b(?:read|reads|reading|legend|key|so|thus|here|where|arrows?|an?|the|each|every|edge|notation|convention))\s+(?=\S)/iu;

/** "X → Y means X needs Y", "consumer → provider", "→ is used by". */
function byEquation(sentence: string): Side | null {
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
      const bare = relationOf(clause);
      if (bare !== null && !/^(?:what|who|which|how)\b/iu.test(clause)) return toHead(bare);
    }
    return byRoles(left, right, rightwards);
  }
  if (left !== '' || (right === '' && clause === '')) return null;
  const words = right === '' ? clause : after;
  return toHead(meaningOf(words));
}

function byRoles(left: string, right: string, rightwards: boolean): Side | null {
  const [tail, head] = rightwards ? [left, right] : [right, left];
  const atHead = roleOf(head);
  const atTail = roleOf(tail);
  if (atHead !== null) return atHead;
  return atTail === null ? null : flip(atTail);
}

/** The name that stands right before an arrow: the last words, without what introduces them. */
function lastName(before: string): string {
  const name = before.replace(LEAD, '').trim();
  return name.split(' ').length > 6 ? (name.split(' ').at(-1) ?? '') : name;
}

/** Where a clause speaks of the two names of an equation. */
function namedSpans(clause: string, left: string, right: string): [Span, Span] | null {
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

const FROM_TO =
  /\bfrom (?<from>.+?) (?:up |down |out |over |back )?(?:in)?to(?:wards?)? (?<to>[^,;:=]+?)(?:\s*(?:[,;:=]|\b(?:means?|says?|indicates?|when|if|reads?)\b)\s*(?<clause>.*))?$/iu;

/** "from the provider to its consumers", "an arrow from A to B means that B needs A". */
function byEnds(sentence: string): Side | null {
  if (!SUBJECT.test(sentence) && !/^\W*(?:from|read|drawn|point)/iu.test(sentence)) return null;
  const groups = FROM_TO.exec(sentence)?.groups;
  if (groups === undefined) return null;
  const { from = '', to = '', clause = '' } = groups;
  const spans = clause === '' ? null : namedSpans(clause, from, to);
  const named = spans === null ? null : relateSpans(clause, ...spans);
  if (named !== null) return named === 'needs' ? 'dependency' : 'dependent';
  return byRoles(from, to.replace(/[.!?]+$/u, ''), true);
}

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
function byPointing(sentence: string): Side | null {
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

/** The role of the noun phrase that a text begins with, up to the next clause. */
function roleAt(text: string): Side | null {
  return roleOf(text.split(/[,;:(]|\s[—–-]\s|\.$/u)[0] ?? '');
}

const FOLLOWING =
  /\b(?:follow|walk|trace|track|go|read|chase|move)(?:s|ing)?\b(?<how>.*?)\barrows?\b(?<rest>.*)$/iu;
const TO_CAUSE =
  /\b(?:causes?|culprits?|root|suspects?|source|origin|red|broken|what broke|fault|faulty|to blame)\b/iu;
const TO_HARM =
  /\b(?:blast|radius|impact(?:ed)?|damage|victims?|affected|hit|hurt|warn|breaks?|breaking|suffers?|next|fallout|goes down|go down|else|notify)\b/iu;

/** "follow the arrows to find the cause", "walk against the arrows to see who is hit". */
function byFollowing(sentence: string): Side | null {
  const groups = FOLLOWING.exec(sentence)?.groups;
  if (groups === undefined) return null;
  const { how = '', rest = '' } = groups;
  const against = /\b(?:against|back(?:wards?)?|opposite|reverse|contrary)\b/iu.test(
    how + rest.slice(0, 24),
  );
  const goal = /\b(?:to|until|till|for|and)\b(.*)$/iu.exec(rest)?.[1] ?? '';
  const aim =
    roleOf(goal) ?? (TO_CAUSE.test(goal) ? 'dependency' : TO_HARM.test(goal) ? 'dependent' : null);
  return aim === null ? null : against ? flip(aim) : aim;
}

const HARM =
  'failures?|outages?|impact|damage|breakage|blast(?: radius)?|trouble|harm|fires?|pain|supply|power|influence|effects?|data|blame';
const DEMAND =
  'requests?|calls?|traffic|quer(?:y|ies)|dependenc(?:y|ies)|needs?|use|usage|demand|reads?';
const FLOW_OF = new RegExp(
  `(?:\\barrows?\\b|${SIGN}).*?\\b(?:follows?|shows?|marks?|traces?|are|is|gives?|indicates?|represents?|means?|with|in|run|go)\\b.*?\\b(?:direction|flow|way|path|spread|course|propagation)s? (?:of|in which|that|along which)?(?: an?| the)? ?\\b(?:(?<harm>${HARM})|(?<demand>${DEMAND}))\\b`,
  'iu',
);
const FLOW_FOLLOWED = new RegExp(
  `(?:\\barrows?\\b|${SIGN})[^.]*?\\b(?:follows?|shows? (?:which way|how|where)|tells? (?:which way|how|where)) (?:the |an? )?(?:(?<harm>${HARM})|(?<demand>${DEMAND}))\\b`,
  'iu',
);
const FLOW_ALONG = new RegExp(
  `\\b(?:(?<harm>${HARM})|(?<demand>${DEMAND}))\\b.*?\\b(?:flows?|travels?|spreads?|propagates?|runs?|moves?|goes|go|cascades?|follows?)\\b(?<how>.*?)\\barrows?\\b`,
  'iu',
);

/** "arrows follow the direction of failure", "outages travel against the arrows". */
function byFlow(sentence: string): Side | null {
  const followed = FLOW_FOLLOWED.exec(sentence)?.groups;
  if (followed !== undefined) return followed.harm === undefined ? 'dependency' : 'dependent';
  const along = FLOW_ALONG.exec(sentence)?.groups;
  if (along !== undefined) {
    const side = along.harm === undefined ? 'dependency' : 'dependent';
    return /\b(?:against|opposite|back(?:wards?)?|reverse|up)\b/iu.test(along.how ?? '')
      ? flip(side)
      : side;
  }
  const of = FLOW_OF.exec(sentence)?.groups;
  if (of === undefined) return null;
  return of.harm === undefined ? 'dependency' : 'dependent';
}

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
function byMeaning(sentence: string): Side | null {
  const words = [READ_AS, MEANING, SIGN_FIRST]
    .map((pattern) => pattern.exec(sentence)?.groups?.words)
    .find((found) => found !== undefined);
  const relation = words === undefined ? null : meaningOf(words);
  return relation === null ? null : relation === 'needs' ? 'dependency' : 'dependent';
}

/** A relation that a text begins with, or almost so. */
function meaningOf(words: string): Relation | null {
  if (/^\W*(?:what|who|which|how)\b/iu.test(words)) return null;
  const found = findRelation(words);
  if (found === null) return null;
  const first = words.slice(0, found.start).trim();
  if (/\b(?:not|never)\b|n't\b/iu.test(first)) return null;
  return first === '' || first.split(/\s+/u).length <= 2 ? found.relation : null;
}

const TAIL =
  /\b(?:tails?|left(?:-hand)?|starts?|source|first|former|origin)(?: (?:one|side|end|box|component|service|name))?\b/iu;
const HEAD =
  /\b(?:heads?|right(?:-hand)?|target|second|latter|tip|end|pointed[- ]at|destination)(?: (?:one|side|end|box|component|service|name))?\b/iu;

/** "the service at the tail breaks when the one at the head is down", "left needs right". */
function readSides(clause: string): Side | null {
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
function byTailAndHead(sentence: string): Side | null {
  const sides = readSides(sentence);
  if (sides !== null) return sides;
  for (const pattern of [END_IS, AT_END, SIDE_IS]) {
    const { which = '', rest = '' } = pattern.exec(sentence)?.groups ?? {};
    const role = rest === '' ? null : (roleAt(rest) ?? roleOf(`what ${rest}`));
    if (role !== null) return /^(?:tail|left)/iu.test(which) ? flip(role) : role;
  }
  return null;
}

function flip(side: Side): Side {
  return side === 'dependency' ? 'dependent' : 'dependency';
}
