import { displayWidth, graphemes, graphemeWidth } from '../../text/width.ts';

/**
 * Breaks a name into lines of at most `columns` terminal columns, at spaces where there are any. A
 * word that is longer than a line is cut.
 */
export function wrapName(name: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(/\s+/).flatMap((long) => cut(long, columns))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= columns) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cut(word: string, columns: number): readonly string[] {
  if (displayWidth(word) <= columns) return [word];
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const grapheme of graphemes(word)) {
    const next = graphemeWidth(grapheme);
    if (width + next > columns) {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += grapheme;
    width += next;
  }
  return [...pieces, piece];
}
