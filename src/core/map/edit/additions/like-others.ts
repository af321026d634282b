import type { Edit } from '../../../text/edits.ts';
import type { Line } from '../lines.ts';
import { spellingsIn } from '../spellings.ts';
import { withoutLabel } from './link-labels.ts';
import { insert, type Wanted } from './wanted.ts';

/** What a graph language shows in place of an identifier: it is said where the identifier is new. */
const SHAPE = /(?<=\w)(?:\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|>[^\]\n]*\])+/gu;

/** Of the lines that hold one edge, so many are taken for a pattern: the others are like them. */
const MOST_PATTERNS = 3;

/** A copy of a line that holds one edge, with the two names in place of its own; the last such line. */
export function likeOthers(wanted: Wanted, lines: readonly Line[]): readonly Edit[] {
  const { text, map, dependent, dependency } = wanted;
  const whole = lines.map((line) => line.text).join('\n');
  const byName = new Map(map.components.map((component) => [component.name, component]));
  const patterns = lines.toReversed().flatMap((line) => {
    const own = map.edges.filter(({ range }) => range.start < line.end && range.end > line.start);
    const [edge] = own;
    return own.length !== 1 || edge === undefined ? [] : [{ line, edge }];
  });
  return patterns.slice(0, MOST_PATTERNS).flatMap(({ line, edge }) => {
    const [a, b] = [byName.get(edge.dependent), byName.get(edge.dependency)];
    if (a === undefined || b === undefined) return [];
    return pairs(spellingsIn(whole, dependent), spellingsIn(whole, dependency)).flatMap(
      ([from, to]) => {
        const copy = renamed(line.text, spellingsIn(text, a), from, spellingsIn(text, b), to);
        if (copy === null) return [];
        const plain = copy.replace(SHAPE, '');
        // What the other edge's label says need not hold for this one, unless it is what directs it.
        const unlabelled = [plain, copy].map(withoutLabel);
        return [...unlabelled, plain, copy].map((one) => insert(line.end, `\n${one}`));
      },
    );
  });
}

function pairs<T>(some: readonly T[], others: readonly T[]): readonly (readonly [T, T])[] {
  return some
    .slice(0, 2)
    .flatMap((one) => others.slice(0, 2).map((other) => [one, other] as const));
}

/** The line with one of the first names replaced, and one of the second; null unless both are in it. */
function renamed(
  line: string,
  first: readonly string[],
  from: string,
  second: readonly string[],
  to: string,
): string | null {
  const one = first.find((name) => line.includes(name));
  const other = second.find((name) => line.includes(name) && name !== one);
  if (one === undefined || other === undefined) return null;
  const [a, b] = ['\u0001', '\u0002'];
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  const marked = line.replace(long, long === one ? a : b).replace(short, short === one ? a : b);
  if (!marked.includes(a) || !marked.includes(b)) return null;
  return alone(marked, [a, b]).replace(a, from).replace(b, to);
}

/** A row of a table without the cells that are about something else. */
function alone(line: string, names: readonly string[]): string {
  if (!/^\s*\|.*\|\s*$/u.test(line)) return line;
  const cells = line.split('|');
  const isOther = (cell: string) =>
    cell.trim() !== '' && !names.some((name) => cell.includes(name));
  return cells.map((cell) => (isOther(cell) ? ' ' : cell)).join('|');
}
