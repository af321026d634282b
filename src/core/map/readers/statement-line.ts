import { type NameSpan, splitNames } from './label.ts';

/** "A and B depend on C, D": every subject depends on every object. */
export interface StatedLine {
  readonly dependents: readonly NameSpan[];
  readonly dependencies: readonly NameSpan[];
  /** Which of them the line begins with. */
  readonly subject: 'dependents' | 'dependencies';
}

const BE = '(?:is|are|was|were)';
/** Words that hardly ever are part of a name come first; the others count only if none of these do. */
const NEEDS: readonly RegExp[] = [
  new RegExp(
    `(?:${BE} )?(?:directly |strongly |heavily |only |also )?(?:depend(?:s|ing)? (?:up)?on|dependent (?:up)?on|rel(?:y|ies|ying) (?:up)?on|downstream (?:of|from)|(?:has|have) an? dependency on|cannot (?:work|run|start|live) without)`,
    'iu',
  ),
  /needs?|requires?|uses?|consumes?|runs? on|talks? to|reads? from|sits? on|(?:is |are )?(?:backed|powered|fed|served|hosted|unsealed) by|(?:breaks?|fails?) without/iu,
];
const SERVES: readonly RegExp[] = [
  new RegExp(
    `(?:${BE} )?(?:used|needed|required|consumed|called|relied (?:up)?on|depended (?:up)?on) by|${BE} an? (?:dependency|prerequisite) (?:of|for)|(?:${BE} )?upstream (?:of|from)|(?:takes?|brings?) down`,
    'iu',
  ),
  /feeds?|powers?|supports?|serves?|backs?|underpins?|breaks?|enables?|blocks?/iu,
];

const TRAILING =
  /\s+(?:for|to|when|whenever|because|which|who|that|so|but|during|unless|if|via|while|until|in order)\s.*$/u;

/** Reads a line that says in words what depends on what; null for anything else. */
export function readStatement(line: string, known?: (name: string) => boolean): StatedLine | null {
  for (const rank of [0, 1]) {
    const needs = matchWords(line, NEEDS[rank]);
    const serves = matchWords(line, SERVES[rank]);
    const match =
      needs !== null && (serves === null || needs.index <= serves.index) ? needs : serves;
    if (match === null) continue;
    const left = line.slice(0, match.index).replace(/[\s:(—–-]+$/u, '');
    const from = match.index + match[0].length;
    const right = line
      .slice(from)
      .replace(/^[\s:]+/u, (gap) => ' '.repeat(gap.length))
      .replace(/[.)\s]+$/u, (end) => (end.includes(')') && line.includes('(', from) ? ')' : ''))
      .replace(TRAILING, '');
    const subjects = splitNames(left, known);
    const objects = splitNames(right, known).map((span) => ({
      name: span.name,
      start: span.start + from,
      end: span.end + from,
    }));
    if (subjects.length === 0 || (objects.length === 0 && right.trim() === '')) continue;
    return match === needs
      ? { dependents: subjects, dependencies: objects, subject: 'dependents' }
      : { dependents: objects, dependencies: subjects, subject: 'dependencies' };
  }
  return null;
}

function matchWords(line: string, words: RegExp | undefined): RegExpExecArray | null {
  if (words === undefined) return null;
  return new RegExp(`(?<=[\\s:(—–-])(?:${words.source})(?=[\\s:])`, 'iu').exec(line);
}
