import { plausibleEnd } from './fence-end.ts';
import { listStack } from './list-stack.ts';
import type { SourceLine } from './source-lines.ts';
import type { Edit } from './virtual-text.ts';

/** A fenced block as a person would pair its marks, by line index. */
export interface Fence {
  readonly open: number;
  /** Last line of the content. */
  readonly last: number;
  /** The line that closes it or was meant to, or null where there is none. */
  readonly close: number | null;
  /** Whether the closing line does close it. */
  readonly proper: boolean;
  /** Column of the list item that the block stands in. */
  readonly container: number;
  /** Backticks or tildes. */
  readonly mark: string;
  readonly info: string;
  readonly quoted: boolean;
}

const OPEN = /^((?:\s|>|[-*+]\s|\d{1,9}[.)]\s)*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
const CLOSE = /^[\s>]*(`{3,}|~{3,})\s*$/;
const ITEM_OR_HEADING = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s)/;

/** So many fences are mended; in a file with more, the last one runs to the end. */
const MAX_MENDED = 50;

/** Pairs the fences of a text. Marks need not be indented alike, as they need for CommonMark. */
export function pairFences(lines: readonly SourceLine[]): readonly Fence[] {
  const fences: Fence[] = [];
  const lists = listStack();
  let mended = 0;
  let openComment = Number.POSITIVE_INFINITY;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (at < openComment && line.text.includes('<!--') && /^\s*<!--(?!.*-->)/.test(line.text)) {
      const end = endOfComment(lines, at);
      // Once a comment is never closed, no later one is.
      if (end === null) openComment = at;
      else {
        at = end;
        continue;
      }
    }
    const opening = openingOf(line, lists.contentAt(line.indent));
    lists.follow(line);
    if (opening === null) continue;
    const container = opening.quoted ? 0 : lists.contentAt(opening.column);
    const start = { open: at, container, ...opening };
    const fence = closed(lines, start) ?? (mended < MAX_MENDED ? ended(lines, start) : null);
    if (fence === null) {
      fences.push({ ...start, last: lines.length - 1, close: null, proper: false });
      break;
    }
    if (!fence.proper) mended += 1;
    fences.push(fence);
    at = fence.close ?? fence.last;
  }
  return fences;
}

/** Line that ends a comment, or null: then it is no comment but a stray mark. */
function endOfComment(lines: readonly SourceLine[], from: number): number | null {
  for (let at = from + 1; at < lines.length; at++) {
    if (lines[at]?.text.includes('-->') === true) return at;
  }
  return null;
}

interface Opening {
  readonly mark: string;
  readonly info: string;
  readonly quoted: boolean;
  readonly column: number;
}

function openingOf(line: SourceLine, content: number): Opening | null {
  if (!line.text.includes('```') && !line.text.includes('~~~')) return null;
  const match = OPEN.exec(line.text);
  if (match === null) return null;
  const prefix = match[1] ?? '';
  const own = prefix.trim() === '' ? line.indent : prefix.length;
  if (prefix.trim() === '' && own - content >= 4) return null;
  return {
    mark: match[2] ?? '',
    info: (match[3] ?? '').trim(),
    quoted: prefix.includes('>'),
    column: own,
  };
}

type Start = Omit<Fence, 'last' | 'close' | 'proper'>;

/** The fence up to its closing mark, or up to where its list item, its quote or a new fence ends it. */
function closed(lines: readonly SourceLine[], start: Start): Fence | null {
  const nests = /^(?:markdown|md|mdx|text|plain)\b/i.test(start.info);
  for (let at = start.open + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.blank && !start.quoted) continue;
    const leavesQuote = start.quoted && !/^\s*>/.test(line.text);
    if (!leavesQuote && closes(line, start))
      return { ...start, last: at - 1, close: at, proper: true };
    const leaves =
      leavesQuote || (line.indent < start.container && ITEM_OR_HEADING.test(line.text));
    if (leaves || (!nests && opensAnother(line, start))) {
      return ended(lines, start, at);
    }
  }
  return null;
}

/** The fence up to the most plausible end, where nothing closes it. */
function ended(lines: readonly SourceLine[], start: Start, before?: number): Fence {
  const { last, close } = plausibleEnd(lines, start.open, start.info, before);
  return { ...start, last, close, proper: false };
}

function closes(line: SourceLine, { mark }: Start): boolean {
  if (!line.text.includes(mark)) return false;
  const match = CLOSE.exec(line.text);
  return match !== null && (match[1] ?? '').startsWith(mark);
}

/** An opening mark with a language cannot close the block: the one before was left open. */
function opensAnother(line: SourceLine, { mark }: Start): boolean {
  if (!line.text.includes(mark)) return false;
  const match = OPEN.exec(line.text);
  return (
    match !== null && match[2] === mark && /^\s*\{?[a-z][\w+#.-]*\}?\s*$/i.test(match[3] ?? '')
  );
}

/**
 * Edits after which CommonMark pairs the fences in the same way: content and marks are indented as
 * far as the list item they stand in, and blocks that nothing closes are closed.
 */
export function fenceEdits(
  lines: readonly SourceLine[],
  fences: readonly Fence[],
): readonly Edit[] {
  return fences.flatMap((fence) => {
    if (fence.quoted) return [];
    const edits: Edit[] = [];
    for (let at = fence.open + 1; at <= fence.last; at++) {
      const line = lines[at];
      if (line === undefined || line.blank || line.indent >= fence.container) continue;
      edits.push({ at: line.start, remove: 0, insert: ' '.repeat(fence.container - line.indent) });
    }
    const indent = ' '.repeat(fence.container);
    const closing = fence.close === null ? undefined : lines[fence.close];
    if (closing === undefined) {
      const last = lines[fence.last];
      if (last !== undefined) {
        const at = last.start + last.text.length;
        edits.push({ at, remove: 0, insert: `\n${indent}${fence.mark}` });
      }
    } else if (misplaced(closing, fence)) {
      const at = closing.start;
      edits.push({ at, remove: closing.text.length, insert: `${indent}${fence.mark}` });
    }
    return edits;
  });
}

function misplaced(line: SourceLine, fence: Fence): boolean {
  const offset = line.indent - fence.container;
  return offset < 0 || offset >= 4 || !closes(line, fence);
}
