import { type NameSpan, splitNames } from './label.ts';

/** One clause: every dependent depends on every dependency. */
export interface Stated {
  readonly dependents: readonly NameSpan[];
  readonly dependencies: readonly NameSpan[];
  /** Which of them the clause is about. */
  readonly subject: 'dependents' | 'dependencies';
  /** The words hardly ever mean anything else. */
  readonly sure: boolean;
  /** A colon, a dash or a parenthesis parts the subject from the words. */
  readonly setOff: boolean;
}

type Known = ((name: string) => boolean) | undefined;

/** Words that hardly ever are part of a name, then words that count only where none of these stand. */
const WORDS: readonly (readonly [needs: RegExp, serves: RegExp, sure: boolean])[] = [
  [
    /(?:(?:is|are) )?(?:directly |strongly |heavily |only |also )?(?:depend(?:s|ing)? (?:directly )?(?:up)?on|dependent (?:up)?on|rel(?:y|ies|ying) (?:up)?on|downstream (?:of|from)|(?:has|have) an? dependency on|cannot (?:work|run|start|live) without)/iu,
    /(?:(?:is|are) )?(?:used|needed|required|consumed|called|relied (?:up)?on|depended (?:up)?on) by|(?:is|are) an? (?:dependency|prerequisite) (?:of|for)|(?:(?:is|are) )?upstream (?:of|from)|(?:takes?|brings?) down/iu,
    true,
  ],
  [
    /needs?|requires?|uses?|consumes?|runs? on|talks? to|reads? from|sits? on|(?:is |are )?(?:backed|powered|fed|served|hosted|unsealed) by|(?:breaks?|fails?) without/iu,
    /feeds?|powers?|supports?|serves?|backs?|underpins?|breaks?|enables?|blocks?/iu,
    false,
  ],
];

/** Where a line goes on about the same subject: "…; used by B". */
const NEXT_CLAUSE =
  /\s*[;,.]\s+(?:and )?(?:it )?(?=(?:is |are )?(?:depends? on|relies on|needs|requires|uses|used by|needed by|required by|feeds|powers)\b)/iu;
/** What follows the names: a purpose or a condition. */
const TRAILING =
  /\s+(?:for|to|when|whenever|because|which|who|that|so|but|during|unless|if|via|while|until|in order)\s.*$/u;
const ALONE = /\s+(?:(?:has|have) no (?:dependencies|needs)|(?:stands?|runs?) alone)\W*$/iu;
/** "on A for secrets and on B for names" */
const AGAIN = /(?:\s*,)?\s+(?:and\s+)?(?:up)?on\s+/iu;

/**
 * Reads a line that says in words what depends on what, clause by clause; later clauses are about the
 * subject of the first. Empty for anything else.
 */
export function readStated(line: string, known?: Known): readonly Stated[] {
  const cut = NEXT_CLAUSE.exec(line);
  const first = readClause(cut === null ? line : line.slice(0, cut.index), known);
  if (first === null) return [];
  if (cut === null) return [first];
  const from = cut.index + cut[0].length;
  const rest = readStated(`${'x'.padStart(from - 1)} ${line.slice(from)}`, known);
  const subjects = first[first.subject];
  return [first, ...rest.map((clause) => ({ ...clause, [clause.subject]: subjects }))];
}

function readClause(line: string, known: Known): Stated | null {
  const alone = ALONE.exec(line);
  if (alone !== null) {
    const dependents = namesIn(line.slice(0, alone.index), 0, known);
    return { dependents, dependencies: [], subject: 'dependents', sure: true, setOff: false };
  }
  for (const [needsWords, servesWords, sure] of WORDS) {
    const needs = matchWords(line, needsWords);
    const serves = matchWords(line, servesWords);
    const first = needs !== null && (serves === null || needs.index <= serves.index);
    const match = first ? needs : serves;
    if (match === null) continue;
    const before = line.slice(0, match.index);
    const from = match.index + match[0].length;
    const subjects = namesIn(before.replace(/[\s:(—–-]+$/u, ''), 0, known);
    const objects = objectsIn(line, from, known);
    if (subjects.length === 0 || objects === null) continue;
    const rest = { sure, setOff: /[:(—–-]\s*$/u.test(before) };
    return first
      ? { dependents: subjects, dependencies: objects, subject: 'dependents', ...rest }
      : { dependents: objects, dependencies: subjects, subject: 'dependencies', ...rest };
  }
  return null;
}

/** A line that says of whom it speaks and how, and whose objects follow elsewhere: "CI depends on:". */
export interface Announced {
  readonly subjects: readonly NameSpan[];
  readonly subject: Stated['subject'];
}

/** Reads such a line; words that may be part of a name need the colon behind them. */
export function readAnnounced(line: string, known?: Known): Announced | null {
  const text = `${line.trimEnd()} `;
  for (const [needs, serves, sure] of WORDS) {
    for (const [words, subject] of [
      [needs, 'dependents'],
      [serves, 'dependencies'],
    ] as const) {
      const match = matchWords(text, words);
      if (match === null) continue;
      const rest = text.slice(match.index + match[0].length).trim();
      if (rest !== ':' && (rest !== '' || !sure)) continue;
      const before = text.slice(0, match.index).replace(/[\s:(—–-]+$/u, '');
      const subjects = namesIn(before, 0, known);
      if (subjects.length > 0) return { subjects, subject };
    }
  }
  return null;
}

/** The names after the words; null when there is nothing at all. */
function objectsIn(line: string, from: number, known: Known): readonly NameSpan[] | null {
  const right = line
    .slice(from)
    .replace(/^[\s:]+/u, (gap) => ' '.repeat(gap.length))
    .replace(/[.)\s]+$/u, (end) => (end.includes(')') && line.includes('(', from) ? ')' : ''));
  if (right.trim() === '') return null;
  const spans: NameSpan[] = [];
  let at = 0;
  for (const piece of right.split(new RegExp(`(${AGAIN.source})`, 'iu'))) {
    if (!AGAIN.test(piece)) spans.push(...namesIn(piece.replace(TRAILING, ''), from + at, known));
    at += piece.length;
  }
  return spans;
}

/** Names of a sentence, without "both" and the article before them. */
function namesIn(text: string, offset: number, known: Known): readonly NameSpan[] {
  const bare = text.replace(/^\s*both\s+/iu, (both) => ' '.repeat(both.length));
  return splitNames(bare, known).map(({ name, start, end }) => {
    const article = /^(?:the|an?|our|all)\s+/iu.exec(name)?.[0].length ?? 0;
    return { name: name.slice(article), start: start + article + offset, end: end + offset };
  });
}

function matchWords(line: string, words: RegExp): RegExpExecArray | null {
  return new RegExp(`(?<=[\\s:(—–-])(?:${words.source})(?=[\\s:])`, 'iu').exec(line);
}
