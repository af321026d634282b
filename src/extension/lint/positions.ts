import { Range } from 'vscode';
import { indexLines } from '../../core/text/line-index.ts';
import type { Span } from '../../core/text/span.ts';

/** Makes the function that tells where a stretch of a text is; an editor shows no byte order mark. */
export function rangesIn(text: string): (span: Span) => Range {
  const lines = indexLines(text);
  const marked = text.startsWith('\uFEFF');
  const place = (offset: number): readonly [line: number, character: number] => {
    const line = lines.lineAt(offset);
    const character = offset - lines.startOf(line);
    return [line - 1, marked && line === 1 ? Math.max(0, character - 1) : character];
  };
  return ({ start, end }) => new Range(...place(start), ...place(end));
}
