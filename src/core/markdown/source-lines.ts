/** A line of a text: where it starts, what it says without its ending, and how far it is indented. */
export interface SourceLine {
  readonly start: number;
  readonly text: string;
  /** Columns of white space before the first character; a tab reaches to the next multiple of four. */
  readonly indent: number;
  readonly blank: boolean;
}

/** Splits a text at LF, CRLF and lone CR. */
export function sourceLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13)
      end += 1;
    const line = text.slice(start, end);
    const blank = line.trim() === '';
    lines.push({ start, text: line, indent: blank ? 0 : indentOf(line), blank });
    if (end === text.length) break;
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** How many characters make up the first `columns` columns of a line's indentation. */
export function leadingLength(line: string, columns: number): number {
  let index = 0;
  let reached = 0;
  while (reached < columns && (line[index] === ' ' || line[index] === '\t')) {
    reached += line[index] === '\t' ? 4 - (reached % 4) : 1;
    index += 1;
  }
  return index;
}

function indentOf(line: string): number {
  let columns = 0;
  for (const char of line) {
    if (char === ' ') columns += 1;
    else if (char === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}
