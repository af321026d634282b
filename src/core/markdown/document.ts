import type { Node, Root } from 'mdast';
import { indexLines, type LineIndex } from '../text/line-index.ts';
import type { SourceRange } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import { parseInParts } from './chunks.ts';
import { dialectEdits, holdsMarkdown } from './dialects.ts';
import { type Fence, fenceEdits, pairFences } from './fences.ts';
import { type Refusal, refusalOf } from './guards.ts';
import type { MarkdownParser } from './parser.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';
import { applyEdits, type Edit, type VirtualText } from './virtual-text.ts';

/** A parsed file. Offsets in `root`, `text` and `lines` are one coordinate; `range` leaves it. */
export interface MarkdownDocument {
  readonly root: Root;
  /** The text that was parsed: the file with its dialect turned into CommonMark. */
  readonly text: string;
  readonly lines: LineIndex;
  /** Blocks that nothing closes, as ranges of the file. */
  readonly unclosed: readonly { readonly mark: string; readonly range: SourceRange }[];
  /** Why the file was not parsed; then `root` is empty. */
  readonly refusal: Refusal | null;
  /** The place in the file of a stretch of the parsed text. */
  range(start: number, end: number): SourceRange;
  /** The same without the lines, which take time to find. */
  span(start: number, end: number): Span;
}

/** Parses a file of any Markdown dialect. */
export function readMarkdown(file: string, parse: MarkdownParser): MarkdownDocument {
  const whole = scanned(file);
  const mended = edited(whole, [...bomEdits(file), ...fenceEdits(whole.lines, whole.fences)]);
  const plain = plainOf(mended);
  const refusal = refusalOf(plain.text, plain.lines, plain.fences);
  const { text } = plain;
  const root: Root =
    refusal === null
      ? parseInParts(text, plain.lines, plain.fences, parse)
      : { type: 'root', children: [] };
  const index = indexLines(file);
  const toFile = (offset: number) => mended.toFile(plain.toFile(offset));
  return {
    root,
    text,
    lines: text === file ? index : indexLines(text),
    unclosed: whole.fences.flatMap(({ open, last, proper, mark }) => {
      if (proper) return [];
      const start = whole.lines[open]?.start ?? 0;
      const end = whole.lines[last];
      return [{ mark, range: index.range(start, (end?.start ?? 0) + (end?.text.length ?? 0)) }];
    }),
    refusal,
    range: (start, end) => index.range(toFile(start), toFile(end)),
    span: (start, end) => ({ start: toFile(start), end: toFile(end) }),
  };
}

/** Offsets of a node of a `MarkdownDocument`. */
export function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

interface Scanned extends VirtualText {
  readonly lines: readonly SourceLine[];
  readonly fences: readonly Fence[];
}

const HOLDS_FENCES = /```|~~~/;

function scanned(text: string): Scanned {
  const lines = sourceLines(text);
  const fences = HOLDS_FENCES.test(text) ? pairFences(lines) : [];
  return { text, toFile: (offset) => offset, lines, fences };
}

function edited(before: Scanned, edits: readonly Edit[]): Scanned {
  if (edits.length === 0) return { ...before, toFile: (offset) => offset };
  const after = applyEdits(before.text, edits);
  return { ...scanned(after.text), toFile: after.toFile };
}

/** Directives hold others: fences that come to light are read as the outer ones were. */
const MOST_NESTED = 4;

function plainOf(mended: Scanned): Scanned {
  let plain = edited(mended, dialectEdits(mended));
  for (let depth = 1; depth < MOST_NESTED && plain.fences.some(holdsMarkdown); depth++) {
    const { toFile } = plain;
    const inner = edited(plain, dialectEdits(plain));
    plain = { ...inner, toFile: (offset) => toFile(inner.toFile(offset)) };
  }
  return plain;
}

function bomEdits(file: string): readonly Edit[] {
  return file.startsWith('\uFEFF') ? [{ at: 0, remove: 1, insert: '' }] : [];
}
