import { lastStart } from '../../text/last-start.ts';
import type { Span } from '../../text/span.ts';

/** The comments in a piece of HTML. An empty one may stand for a line of a dialect. */
export function commentsOf(html: string, offset: number): readonly Span[] {
  if (!html.includes('<!--')) return [];
  return Array.from(html.matchAll(/<!--(?!-->)[\s\S]*?(?:-->|$)/g), ({ index, 0: { length } }) => ({
    start: offset + index,
    end: offset + index + length,
  }));
}

/** What Liquid is told to leave as it is. */
export function rawStretches(text: string): readonly Span[] {
  if (!text.includes('endraw')) return [];
  const found: Span[] = [];
  let start: number | null = null;
  for (const { index, 1: end } of text.matchAll(/\{%-?\s*(end)?raw\s*-?%\}/g)) {
    if (end === undefined) start ??= index;
    else if (start !== null) {
      found.push({ start, end: index });
      start = null;
    }
  }
  return found;
}

/** Whether a place lies inside one of some stretches, not at its beginning. */
export function isWithin(spans: readonly Span[]): (at: number) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = ends.at(-1);
    if (last === undefined || start >= last) {
      starts.push(start);
      ends.push(end);
    } else ends[ends.length - 1] = Math.max(last, end);
  }
  return (at) => {
    const found = lastStart(starts, at - 1);
    return (starts[found] ?? at) < at && at < (ends[found] ?? at);
  };
}
