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
