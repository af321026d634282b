import type { Edit } from '../../text/edits.ts';
import { newlineOf } from '../../text/newline.ts';
import type { Span } from '../../text/span.ts';
import type { HeadingFact } from '../../workspace/facts/document-facts.ts';

/** A heading and all that stands below it, up to the next one that does not, in whole lines. */
export function sectionOf(
  headings: readonly HeadingFact[],
  { start, depth }: Pick<HeadingFact, 'start' | 'depth'>,
  text: string,
): Span {
  const next = headings.find((one) => one.start > start && one.depth <= depth);
  const line = (at: number) => text.lastIndexOf('\n', at - 1) + 1;
  return { start: line(start), end: next === undefined ? text.length : line(next.start) };
}

/** Moves a stretch of whole lines to an earlier place, with a blank line behind it. */
export function moveUp(text: string, { start, end }: Span, to: number): readonly Edit[] {
  const newline = newlineOf(text);
  const moved = text.slice(start, end).trimEnd();
  // What ends the file has no blank line to leave behind.
  const from = end === text.length ? text.slice(0, start).trimEnd().length : start;
  const kept = end === text.length ? (/\s*$/.exec(text)?.[0] ?? '') : '';
  return [
    { start: to, end: to, text: `${moved}${newline}${newline}` },
    { start: from, end, text: kept === '' ? '' : newline },
  ];
}
