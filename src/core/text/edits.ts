import type { Span } from './span.ts';

/** Replaces a stretch of a text; an empty stretch inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text with edits that lie apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/** The smallest edit that makes one text of another, which stands at a place; none for the same. */
export function editBetween(before: string, after: string, start: number): readonly Edit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const text = after.slice(head, after.length - tail);
  return [{ start: start + head, end: start + before.length - tail, text }];
}

/** A stretch of a text that stays, or other text. */
type Piece = Span | string;

/**
 * Edits that do in one go what some edits and then others do.
 * @param second edits of the text that the first ones make
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const pieces = spliced(spliced([{ start: 0, end: Number.POSITIVE_INFINITY }], first), second);
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      if (text !== '' || piece.start > at) edits.push({ start: at, end: piece.start, text });
      at = piece.end;
      text = '';
    }
  }
  return edits;
}

/** The pieces of a text after edits of it. */
function spliced(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const made: Piece[] = [];
  let rest = pieces;
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    const [before, from] = split(rest, start - at);
    const [, after] = split(from, end - start);
    made.push(...before, text);
    rest = after;
    at = end;
  }
  return [...made, ...rest];
}

function split(pieces: readonly Piece[], length: number): readonly [Piece[], readonly Piece[]] {
  const before: Piece[] = [];
  let left = length;
  for (const [index, piece] of pieces.entries()) {
    const size = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    if (size <= left) {
      before.push(piece);
      left -= size;
      continue;
    }
    const [head, tail] = cut(piece, left);
    return [
      [...before, head],
      [tail, ...pieces.slice(index + 1)],
    ];
  }
  return [before, []];
}

function cut(piece: Piece, at: number): readonly [Piece, Piece] {
  if (typeof piece === 'string') return [piece.slice(0, at), piece.slice(at)];
  const middle = piece.start + at;
  return [
    { start: piece.start, end: middle },
    { start: middle, end: piece.end },
  ];
}
