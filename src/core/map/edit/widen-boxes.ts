import type { Edit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import { HORIZONTAL_BARS, hasStroke, VERTICAL_BARS } from '../readers/drawing/signs.ts';
import { linesOf } from './lines.ts';

const BARS = `${HORIZONTAL_BARS}-=_`;

/**
 * The edits that write a name in place of another one into the boxes of a drawing. Where it is too long
 * for a box, every line gets as many columns more where the right side of that box stands. Null where no
 * box is too small.
 *
 * @param drawing the drawing's place in the text
 * @param places where the other name stands in it
 */
export function widenBoxes(
  text: string,
  drawing: Span,
  places: readonly Span[],
  name: string,
): readonly Edit[] | null {
  const lines = linesOf(text, drawing.start, drawing.end - 1);
  const rows = lines.map((line) => line.text);
  let isWidened = false;
  // From the right, so that no column moves that is still to be looked at.
  const boxes = places
    .flatMap(({ start, end }) => {
      const row = lines.findIndex((line) => line.start <= start && end <= line.end);
      const from = start - (lines[row]?.start ?? start);
      return row < 0 ? [] : [{ row, from, to: from + end - start }];
    })
    .sort((one, other) => other.from - one.from);
  for (const { row, from, to } of boxes) {
    const own = rows[row] ?? '';
    const blanks = /^ */.exec(own.slice(to))?.[0].length ?? 0;
    const side = to + blanks;
    if (!VERTICAL_BARS.includes(own[side] ?? '\n')) return null;
    // One blank stays, if there is one.
    const room = to - from + Math.max(0, blanks - 1);
    const more = Math.max(0, name.length - room);
    const rest = own.slice(from + room);
    rows[row] = own.slice(0, from) + name.padEnd(room) + rest;
    if (more === 0) continue;
    isWidened = true;
    for (const [at, other] of rows.entries()) {
      if (at === row || other.length <= side) continue;
      const column = besideWords(other, side);
      rows[at] = other.slice(0, column) + fill(other, column).repeat(more) + other.slice(column);
    }
  }
  if (!isWidened) return null;
  return lines.flatMap(({ start, end, text: before }, at): readonly Edit[] => {
    const after = rows[at] ?? before;
    return after === before ? [] : [{ start, end, text: after }];
  });
}

/** The column, or the end of the words that it would part. */
function besideWords(row: string, column: number): number {
  for (const { index, 0: words } of row.matchAll(WORDS)) {
    const end = index + words.length;
    if (index < column && column < end && /[\p{L}\p{N}]{2}/u.test(words)) return end;
  }
  return column;
}

const WORDS = /[^\s|\u2500-\u257f]+(?: [^\s|\u2500-\u257f]+)*/gu;

/** What goes on between two columns of a line: the line that is drawn there, or nothing. */
function fill(row: string, column: number): string {
  const [left, right] = [row[column - 1] ?? ' ', row[column] ?? ' '];
  const goesOn =
    ('-=_+'.includes(left) || hasStroke(left, 'right')) &&
    ('-=_+'.includes(right) || hasStroke(right, 'left'));
  if (!goesOn) return ' ';
  const bar = [left, right].find((sign) => BARS.includes(sign));
  return bar ?? (left === '+' ? '-' : '─');
}
