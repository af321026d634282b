import type { Edit } from '../../text/edits.ts';
import type { DependencyMap } from '../model.ts';
import { blocksOf } from './lines.ts';

/** The part of a file that holds its map: what a try is read in first, because most files are longer. */
export interface MapPart {
  readonly text: string;
  /** Edits of the file as those of the part; null where they reach out of it. */
  readonly toPart: (edits: readonly Edit[]) => readonly Edit[] | null;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/;
const HEADING = /^ {0,3}#{1,6}[ \t]/gm;

/** The front matter of a Markdown file, and its map from the heading above it to the next one below. */
export function partWithMap(text: string, map: DependencyMap): MapPart {
  const blocks = blocksOf(map, text);
  const start = Math.min(text.length, ...blocks.map((block) => block.start));
  const end = Math.max(0, ...blocks.map((block) => block.end));
  const headings = [...text.matchAll(HEADING)].map(({ index }) => index);
  const head = FRONT_MATTER.exec(text)?.[0] ?? '';
  const from = Math.max(head.length, headings.findLast((at) => at <= start) ?? 0);
  const to = headings.find((at) => at >= end) ?? text.length;
  const shift = head.length - from;
  return {
    text: head + text.slice(from, to),
    toPart: (edits) =>
      edits.some((edit) => edit.start < from || edit.end > to)
        ? null
        : edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift })),
  };
}
