import { type Edit, editBetween } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import type { DependencyMap } from '../model.ts';
import type { MapFile } from '../read.ts';
import { findParents } from '../readers/drawing/tree.ts';
import { readTreeLine, type TreeLine } from '../readers/drawing/tree-line.ts';
import { essence } from './essence.ts';
import { linesOf } from './lines.ts';
import { firstThatReads } from './read-back.ts';

/**
 * A drawn tree that lost its blanks, drawn again as it was read. The file with it says the same without
 * that problem; null where it would not.
 */
export function redrawTree(
  file: MapFile,
  map: DependencyMap,
  { start, end }: Span,
): readonly Edit[] | null {
  const lines = linesOf(file.text, start, Math.max(start, end - 1));
  const margin = /^[ \t>]*/.exec(lines[0]?.text ?? '')?.[0] ?? '';
  const texts = lines.map(({ text }) =>
    text.startsWith(margin) ? text.slice(margin.length) : text,
  );
  const drawn = redrawn(texts);
  const edits = lines.flatMap(({ start: from, text }, at) =>
    editBetween(text, `${margin}${drawn[at] ?? ''}`.trimEnd(), from),
  );
  const wanted = essence(map, { settled: 'map/lost-indentation' });
  return firstThatReads(file, map, [edits], (read) => essence(read) === wanted)?.edits ?? null;
}

/** How far a branch stands to the right of the one that it hangs under. */
const STEP = 4;

function redrawn(texts: readonly string[]): readonly string[] {
  const lines = texts.map((text) => readTreeLine(text));
  const { parents } = findParents(lines);
  const bar = lines.some((_, at) => /[├└│]/u.test(texts[at] ?? '')) ? '│' : '|';
  /** The blanks and bars before a branch: a bar for each list above that goes on below. */
  const leadOf = (at: number): string => {
    const parent = parents[at] ?? null;
    if (parent === null || lines[parent]?.kind === 'text') return '';
    const goesOn = parents.some((other, row) => row > at && other === parents[parent]);
    return leadOf(parent) + (goesOn ? bar : '').padEnd(STEP);
  };
  return lines.map((line, at) => {
    if (line.kind === 'bars') {
      const next = lines.findIndex((one, row) => row > at && isBranch(one));
      const signs = (texts[at] ?? '').trim();
      return next < 0 ? (texts[at] ?? '') : leadOf(next) + signs.slice(-1);
    }
    if (!isBranch(line)) return texts[at] ?? '';
    const before = (texts[at] ?? '').slice(0, line.textStart);
    const sign = /[^\s│|┃:][^\s]*\s*$|[|:][^\s|]+\s*$/u.exec(before)?.[0] ?? before;
    return leadOf(at) + sign + line.text;
  });
}

function isBranch({ kind }: TreeLine): boolean {
  return kind === 'branch' || kind === 'bullet' || kind === 'arrow';
}
