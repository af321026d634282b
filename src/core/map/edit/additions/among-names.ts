import type { Edit } from '../../../text/edits.ts';
import type { Line } from '../lines.ts';
import { insert, type Wanted } from './wanted.ts';

/** What a cell of a table has that names nothing. */
const NOTHING = /^(?:-+|–|—|none|n\/a|)$/iu;

/** The dependency after the last name of a line, or of a cell, that speaks of the dependent. */
export function amongNames(
  { dependent, dependency }: Wanted,
  lines: readonly Line[],
): readonly Edit[] {
  const { name } = dependency;
  return lines.flatMap((line, index) => {
    if (!line.text.includes(dependent.name)) return [];
    if (line.text.includes('|')) return inCells(line, name);
    const behind = (one: Line) => insert(one.start + one.text.trimEnd().length, `, ${name}`);
    const under = lines[index + 1];
    return [behind(line), ...(under === undefined ? [] : [behind(under)])];
  });
}

/** A name after those of a cell, or in place of what says that there are none; not in the first cell. */
function inCells({ text, start }: Line, name: string): readonly Edit[] {
  const cells = [...text.matchAll(/(?<=\|)[^|]*(?=\||$)/gu)].map((cell) => {
    const blank = /^\s*/.exec(cell[0])?.[0].length ?? 0;
    const words = cell[0].trim();
    const from = start + cell.index + (words === '' ? Math.min(blank, 1) : blank);
    const isNone = NOTHING.test(words);
    if (!isNone) return insert(from + words.length, `, ${name}`);
    const space = words === '' && blank < 2 ? ' ' : '';
    return { start: from, end: from + words.length, text: `${name}${space}` };
  });
  return text.trimStart().startsWith('|') ? cells.slice(1) : cells;
}
