/** Replaces `remove` characters at `at` by `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A text derived from a file by edits, with the way back to the file's offsets. */
export interface VirtualText {
  readonly text: string;
  /** Offset in the file for an offset in `text`; inside an insertion, the place it was made at. */
  toFile(offset: number): number;
}

/**
 * Applies edits that lie apart and are sorted by place. Markdown dialects are read by editing the
 * text into CommonMark first; offsets of what was parsed are then mapped back.
 */
export function applyEdits(file: string, edits: readonly Edit[]): VirtualText {
  if (edits.length === 0) return { text: file, toFile: (offset) => offset };
  const parts: string[] = [];
  const pieces: { virtual: number; file: number; length: number }[] = [];
  let virtual = 0;
  let copied = 0;
  const copyTo = (end: number) => {
    if (end > copied) {
      pieces.push({ virtual, file: copied, length: end - copied });
      parts.push(file.slice(copied, end));
      virtual += end - copied;
    }
  };
  for (const edit of edits) {
    copyTo(edit.at);
    copied = edit.at + edit.remove;
    if (edit.insert !== '') {
      pieces.push({ virtual, file: edit.at, length: 0 });
      parts.push(edit.insert);
      virtual += edit.insert.length;
    }
  }
  copyTo(file.length);
  return {
    text: parts.join(''),
    toFile: (offset) => {
      let low = 0;
      let high = pieces.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.virtual ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const piece = pieces[low];
      if (piece === undefined) return 0;
      return piece.file + Math.min(Math.max(offset - piece.virtual, 0), piece.length);
    },
  };
}
