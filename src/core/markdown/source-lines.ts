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
  let carriage = text.indexOf('\r');
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
    let end = feed === -1 ? text.length : feed;
    if (carriage !== -1 && carriage < end) end = carriage;
    lines.push(lineOf(start, text.slice(start, end)));
    if (end === text.length) break;
    start = end + (end === carriage && feed === end + 1 ? 2 : 1);
  }
  return lines;
}

function lineOf(start: number, text: string): SourceLine {
  let columns = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) columns += 1;
    else if (code === TAB) columns += 4 - (columns % 4);
    else {
      // Other white space does not indent, but a line of nothing else is blank.
      const blank = (code < SPACE || code > DELETE) && text.trim() === '';
      return { start, text, indent: blank ? 0 : columns, blank };
    }
  }
  return { start, text, indent: 0, blank: true };
}

const TAB = 9;
const SPACE = 32;
const DELETE = 127;

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
