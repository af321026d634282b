import type { SourceRange } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import type { DependencyMap } from '../model.ts';

/** A line of the map, without its end. */
export interface Line extends Span {
  readonly text: string;
  /** Where the next line starts. */
  readonly next: number;
}

/** The lines that a stretch of a text touches. */
export function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  while (start <= to && start < text.length) {
    const stop = text.indexOf('\n', start);
    const next = stop < 0 ? text.length : stop + 1;
    const end = next - (/\r?\n$|$/.exec(text.slice(start, next))?.[0].length ?? 0);
    lines.push({ text: text.slice(start, end), start, end, next });
    start = next;
  }
  return lines;
}

/**
 * The parts of the file that say what depends on what. Where words say it, no reading was decided: from
 * the first of them to the end of the passage that the last one is in.
 */
export function blocksOf(
  { readings, edges, components }: DependencyMap,
  text: string,
): readonly Span[] {
  const blocks = readings.map(({ range }) => range);
  const isOutside = ({ start, end }: SourceRange) =>
    !blocks.some((block) => block.start <= start && end <= block.end);
  const stated = [...edges, ...components].map(({ range }) => range).filter(isOutside);
  if (stated.length === 0) return blocks;
  const start = Math.min(...stated.map((range) => range.start));
  const last = Math.max(...stated.map((range) => range.end));
  const rest = /\r?\n[ \t]*(?:\r?\n|$)/.exec(text.slice(last));
  return [...blocks, { start, end: rest === null ? text.length : last + rest.index }];
}
