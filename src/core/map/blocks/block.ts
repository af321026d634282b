import { lastStart } from '../../text/last-start.ts';
import type { SourceRange } from '../../text/range.ts';

/** Finds the place in the file of a span of the parsed document. */
export type PlaceOf = (start: number, end: number) => SourceRange;

/** One line of a block and where it stands in the file. */
export interface BlockLine {
  readonly text: string;
  /** Offset of the line's first character in the parsed document. */
  readonly start: number;
}

/** Text of the file that one reader reads: a fence's content, or a whole bare file. */
export interface TextBlock {
  readonly lines: readonly BlockLine[];
  /** The lines joined by LF. */
  readonly text: string;
  readonly range: SourceRange;
  readonly placeOf: PlaceOf;
  /** The place in the file of a span of `text`. */
  rangeOf(start: number, end: number): SourceRange;
  /** The place in the file of a span of one line (0-based). */
  rangeIn(line: number, start: number, end: number): SourceRange;
}

/** Puts lines of a document together to a block. */
export function textBlock(lines: readonly BlockLine[], placeOf: PlaceOf): TextBlock {
  const text = lines.map((line) => line.text).join('\n');
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const toDocument = (offset: number): number => {
    const at = lastStart(starts, offset);
    const line = lines[at];
    if (line === undefined) return 0;
    return line.start + Math.min(Math.max(offset - (starts[at] ?? 0), 0), line.text.length);
  };
  const last = lines.at(-1);
  return {
    lines,
    text,
    placeOf,
    range: placeOf(lines[0]?.start ?? 0, last === undefined ? 0 : last.start + last.text.length),
    rangeOf: (start, end) => placeOf(toDocument(start), toDocument(Math.max(start, end))),
    rangeIn: (line, start, end) => {
      const base = lines[line]?.start ?? 0;
      return placeOf(base + start, base + Math.max(start, end));
    },
  };
}
