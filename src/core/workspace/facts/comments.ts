import type { Span } from '../../text/span.ts';

/** Whether a place lies in a comment of a dialect, which CommonMark takes for text. */
export type InComment = (at: number) => boolean;

/** `% a comment` in MyST, `%% a comment %%` in Obsidian. */
const LINE_COMMENT = /[\n\r]%[^\n\r]*$/;

/** So far before a place the beginning of its line is looked for. */
const LONGEST_LINE = 2000;

/** Finds the comments of a text: whole lines, and those of MDX, `{/* … *\/}`. */
export function commentsIn(text: string): InComment {
  const hasLines = /(?:^|[\n\r])%/.test(text);
  const blocks = text.includes('{/*') ? blockComments(text) : [];
  return (at) => (hasLines && isInLine(text, at)) || isInOneOf(blocks, at);
}

function isInLine(text: string, at: number): boolean {
  const start = at > LONGEST_LINE ? '' : '\n';
  return LINE_COMMENT.test(start + text.slice(Math.max(0, at - LONGEST_LINE), at));
}

/** @param spans in order, none within another */
function isInOneOf(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return at < (spans[low - 1]?.end ?? 0);
}

/** What nothing closes is no comment. */
function blockComments(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf('{/*'); start >= 0; ) {
    const close = text.indexOf('*/}', start);
    if (close < 0) break;
    const end = close + 3;
    found.push({ start, end });
    start = text.indexOf('{/*', end);
  }
  return found;
}
