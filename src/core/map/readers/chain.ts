import { BOTH_ARROW, DOWN_ARROWS, LEFT_ARROW, RIGHT_ARROW, UP_ARROWS } from '../arrows.ts';
import { type NameSpan, readLabel, splitNames } from './label.ts';

/** An arrow between two groups of names on one line. */
export interface ChainArrow {
  readonly direction: 'right' | 'left' | 'both' | 'none';
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
}

/** "A, B --> C --> D": groups of names with the arrows between them (one fewer than groups). */
export interface Chain {
  readonly groups: readonly (readonly NameSpan[])[];
  readonly arrows: readonly ChainArrow[];
  /** Words after the last name: "A --> B : uses". */
  readonly label: string | null;
}

const WORDS = '[^<>→←─━═|\\[\\](){}-][^<>→←─━═|\\[\\](){}]{0,40}?';
const LABELLED_RIGHT = `(?:[-=~─━═.]{2,}\\s*[|(\\[]?\\s*(?<r1>${WORDS})\\s*[|)\\]]?\\s*[-=~─━═.]+[>▶►→]+|[-─]\\s*[|(\\[]\\s*(?<r2>${WORDS})\\s*[|)\\]]\\s*[-─]+[>▶►→]+|(?:${RIGHT_ARROW})\\|\\s*(?<r3>[^|]{1,60}?)\\s*\\|)`;
const LABELLED_LEFT = `(?:[<◀◄←]+[-=~─━═.]+\\s*[|(\\[]?\\s*(?<l1>${WORDS})\\s*[|)\\]]?\\s*[-=~─━═.]{2,})`;
const ARROW = new RegExp(
  `\\s*(?:${LABELLED_RIGHT}|${LABELLED_LEFT}|(?<both>${BOTH_ARROW})|(?<right>${RIGHT_ARROW})|(?<left>${LEFT_ARROW})|(?<=\\s)(?<up>[${UP_ARROWS}${DOWN_ARROWS}])(?=\\s)|(?<none>(?<=[\\s\\])])(?:-{3,}|─{2,}|━{2,}|═{2,})(?=[\\s\\[(])))\\s*`,
  'gu',
);
const AFTER = /\s+(?::|#|\/\/)\s+(.*)$|:\s+(\S.*)$/u;

/** Reads a line with arrows between names; null when it has none, or nothing on one side. */
export function readChain(text: string, known?: (name: string) => boolean): Chain | null {
  const arrows: ChainArrow[] = [];
  const parts: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(ARROW)) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const label = groups.r1 ?? groups.r2 ?? groups.r3 ?? groups.l1 ?? null;
    arrows.push({
      direction: directionOf(groups),
      label: label?.trim() || null,
      start: match.index,
      end,
    });
    parts.push({ start: from, end: match.index });
    from = end;
  }
  if (arrows.length === 0) return null;
  const tail = AFTER.exec(text.slice(from));
  parts.push({ start: from, end: tail === null ? text.length : from + tail.index });
  const groups = parts.map(({ start, end }) => namesIn(text.slice(start, end), start, known));
  if (groups.some((group) => group.length === 0)) return null;
  return { groups, arrows, label: (tail?.[1] ?? tail?.[2])?.trim() || null };
}

function directionOf(
  groups: Readonly<Record<string, string | undefined>>,
): ChainArrow['direction'] {
  if (groups.both !== undefined) return 'both';
  if (groups.none !== undefined) return 'none';
  return groups.left !== undefined || groups.l1 !== undefined ? 'left' : 'right';
}

/** "[ A ] [ B ]", "A, B" or "A". */
function namesIn(
  text: string,
  offset: number,
  known?: (name: string) => boolean,
): readonly NameSpan[] {
  const shift = (span: NameSpan): NameSpan => ({
    name: span.name,
    start: span.start + offset,
    end: span.end + offset,
  });
  const label = readLabel(text);
  if (label.boxed && label.note === '') {
    return label.name === '' ? [] : [shift(label)];
  }
  return splitNames(text, known).map(shift);
}
