import type { Edit } from '../../text/edits.ts';
import { newlineOf } from '../../text/newline.ts';
import type { DependencyMap } from '../model.ts';
import { readTreeLine } from '../readers/drawing/tree-line.ts';
import { type Line, linesOf } from './lines.ts';

/** A line that only leads to the next branch of a drawing. */
const STEM = /^[\s│|↑↓^v]+$/u;

/** The last branch below a box. */
const CORNER = /[└`](?=[─-])/u;

/** The lines; what is then the last branch of a drawing becomes the corner, and a stem to none goes. */
export function wholeLines(
  text: string,
  lines: readonly Line[],
  sign = CORNER.exec(lines.at(-1)?.text ?? ''),
): readonly (readonly Edit[])[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const gone = { start: first.start, end: last.next, text: '' };
  const above = linesOf(text, 0, first.start - 1).toReversed();
  const isApart =
    above[0]?.text.trim() === '' && /^\s*(?:$|\r?\n|```|~~~)/.test(text.slice(last.next));
  const apart = isApart ? [[{ ...gone, start: above[0]?.start ?? gone.start }]] : [];
  const isStem = first.start > 0 && STEM.test(above[0]?.text ?? '');
  const withStem = isStem ? [[{ ...gone, start: above[0]?.start ?? gone.start }]] : [];
  if (sign === null) return [...apart, [gone], ...withStem];
  const closed = closeBranch(above, sign.index, sign[0]);
  return [...(closed === null ? [] : [[...closed, gone]]), ...withStem, [gone]];
}

/** Makes the nearest branch above the last one: the bar under it goes. Null where there is none. */
function closeBranch(
  above: readonly Line[],
  column: number,
  corner: string,
): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const { text, start } of above) {
    const at = { start: start + column, end: start + column + 1 };
    const sign = text[column] ?? '';
    if (/[├+|]/u.test(sign) && /[─-]/u.test(text[column + 1] ?? '')) {
      return [{ ...at, text: corner }, ...edits];
    }
    if (!/[│|]/u.test(sign)) return null;
    edits.push({ ...at, text: ' ' });
  }
  return null;
}

/** Where a drawing goes on below a branch. */
const BARS = /^[\s│|┃:]*$/u;

/** A branch with all that hangs on it as a tree of its own, at the end of the drawing. */
export function apartFrom(
  { text, map }: { readonly text: string; readonly map: DependencyMap },
  branch: Line,
): readonly (readonly Edit[])[] {
  const block = map.readings.find(
    ({ range }) => range.start <= branch.start && branch.start < range.end,
  );
  const { kind, textStart, text: name } = readTreeLine(branch.text);
  if (block === undefined || kind !== 'branch') return [];
  const below = linesOf(text, branch.next, Math.max(branch.next, block.range.end - 1));
  const column = branch.text
    .slice(0, textStart)
    .trimEnd()
    .search(/[^\s│|┃:]|[|:](?=[-_=~])/u);
  const stop = below.findIndex((line) => !hangsRightOf(line.text, column));
  const tree = stop < 0 ? below : below.slice(0, stop);
  if (tree.length === 0) return [];
  const from = Math.min(textStart, ...tree.map((line) => firstSign(line.text, column)));
  const newline = newlineOf(text);
  const drawn = [name.trimEnd(), ...tree.map((line) => line.text.slice(from).trimEnd())];
  const words = drawn.join(newline);
  const last = below.findLast((line) => line.text.trim() !== '') ?? branch;
  const end = tree.at(-1)?.next ?? branch.next;
  const added: Edit =
    last.end < end
      ? { start: end, end, text: `${newline}${words}${newline}` }
      : { start: last.end, end: last.end, text: `${newline}${newline}${words}` };
  const ways = wholeLines(text, [branch, ...tree], CORNER.exec(branch.text));
  return ways.map((edits) => [...edits, added]);
}

/** Whether a line of a drawing is about something to the right of a column, below bars or nothing. */
function hangsRightOf(line: string, column: number): boolean {
  return BARS.test(line.slice(0, column + 1)) && /\S/u.test(line.slice(column + 1));
}

function firstSign(line: string, column: number): number {
  return column + 1 + line.slice(column + 1).search(/\S/u);
}
