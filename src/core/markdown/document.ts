import type { Node, Root } from 'mdast';
import type { LineIndex } from '../text/line-index.ts';
import { indexLines } from '../text/line-index.ts';
import type { SourceRange } from '../text/range.ts';
import { dialectEdits } from './dialects.ts';
import type { MarkdownParser } from './parser.ts';
import { applyEdits } from './virtual-text.ts';

/** A parsed file. Offsets in `root`, `text` and `lines` are one coordinate; `range` leaves it. */
export interface MarkdownDocument {
  readonly root: Root;
  /** The text that was parsed: the file with its dialect turned into CommonMark. */
  readonly text: string;
  readonly lines: LineIndex;
  /** The place in the file of a span of the parsed text. */
  range(start: number, end: number): SourceRange;
}

const BOM = '\uFEFF';

/** Parses a file of any Markdown dialect. */
export function readMarkdown(file: string, parse: MarkdownParser): MarkdownDocument {
  const bom = file.startsWith(BOM) ? [{ at: 0, remove: 1, insert: '' }] : [];
  const { text, toFile } = applyEdits(file, [...bom, ...dialectEdits(file)]);
  const root = parse(text);
  const fileLines = indexLines(file);
  return {
    root,
    text,
    lines: text === file ? fileLines : indexLines(text),
    range: (start, end) => fileLines.range(toFile(start), toFile(end)),
  };
}

/** Offsets of a node of a `MarkdownDocument`. */
export function spanOf(node: Node): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
