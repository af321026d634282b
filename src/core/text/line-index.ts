import { lastStart } from './last-start.ts';
import type { SourceRange } from './range.ts';

/** Finds lines by offset in one text. A line ends at LF, CRLF or a lone CR, as in CommonMark. */
export interface LineIndex {
  readonly lineCount: number;
  /** 1-based line that holds the offset (clamped to the text). */
  lineAt(offset: number): number;
  /** Offset of the first character of a 1-based line (clamped). */
  startOf(line: number): number;
  /** Text of a 1-based line without its line ending. */
  textOf(line: number): string;
  /** Range for two offsets; an end at the start of a line counts as the end of the line before. */
  range(start: number, end: number): SourceRange;
}

/** Builds the index in one pass over the text. */
export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text);
  const clampLine = (line: number) => Math.min(Math.max(line, 1), starts.length);
  const startOf = (line: number) => starts[clampLine(line) - 1] ?? 0;
  const lineAt = (offset: number) => lastStart(starts, offset) + 1;
  return {
    lineCount: starts.length,
    lineAt,
    startOf,
    textOf: (line) => {
      const at = clampLine(line);
      const end = at < starts.length ? startOf(at + 1) : text.length;
      return text.slice(startOf(at), end).replace(/\r?\n$|\r$/, '');
    },
    range: (start, end) => ({
      start,
      end,
      line: lineAt(start),
      endLine: lineAt(Math.max(start, end - 1)),
    }),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let carriage = text.indexOf('\r');
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    for (; carriage !== -1 && carriage < feed; carriage = text.indexOf('\r', carriage + 1)) {
      if (carriage !== feed - 1) starts.push(carriage + 1);
    }
    starts.push(feed + 1);
  }
  for (; carriage !== -1; carriage = text.indexOf('\r', carriage + 1)) starts.push(carriage + 1);
  return starts;
}
