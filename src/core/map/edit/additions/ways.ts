import type { Edit } from '../../../text/edits.ts';
import { newlineOf } from '../../../text/newline.ts';
import { blocksOf, linesOf } from '../lines.ts';
import { amongNames } from './among-names.ts';
import { atTheEnd } from './at-the-end.ts';
import { ITEM, likeNeighbours } from './below.ts';
import { inLanguage } from './in-language.ts';
import { likeOthers } from './like-others.ts';
import type { Wanted } from './wanted.ts';

/** What only drawings have. */
const GLYPH = /[├└]|[|+`]--/u;

/**
 * Ways in which an edge may be written, the most natural first: as another line like those that are
 * there, as another name in a line that speaks of the dependent, or as a line below the dependency or
 * the dependent. Most of them mean something else in most notations; whoever uses them reads what they
 * make.
 */
export function waysToAdd(wanted: Wanted): readonly Edit[] {
  const { text, map } = wanted;
  const newline = newlineOf(text);
  const inBlocks = blocksOf(map, text).flatMap(({ start, end }): readonly Edit[] => {
    const lines = linesOf(text, start, end);
    const within = amongNames(wanted, lines);
    const under = likeNeighbours(wanted, lines);
    const another = [...likeOthers(wanted, lines), ...inLanguage(wanted, lines)];
    const apart = atTheEnd(wanted, lines);
    if (lines.some(({ text: line }) => GLYPH.test(line))) return [...under, ...apart, ...another];
    const isWritten = lines.some(({ text: line }) => line.includes('|') || ITEM.test(line));
    return isWritten
      ? [...within, ...under, ...another, ...apart]
      : [...another, ...within, ...under, ...apart];
  });
  return inBlocks.map((edit) => ({
    ...edit,
    text: edit.text.replaceAll('\n', newline),
  }));
}
