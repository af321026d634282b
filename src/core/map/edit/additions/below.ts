import type { Edit } from '../../../text/edits.ts';
import type { Component } from '../../model.ts';
import type { Line } from '../lines.ts';
import { insert, type Wanted } from './wanted.ts';

/** Glyphs that a child of a drawn tree hangs on. */
const BRANCH = /^([\s│|]*)([├└+`|][─-]*[╴>]?\s*)(.*)$/u;

/** The mark of a list's item. */
export const ITEM = /^(\s*)([-*+]|\d+[.)])\s+/u;

/** A line of its own under the dependency or the dependent, drawn or listed as its neighbours are. */
export function likeNeighbours(wanted: Wanted, lines: readonly Line[]): readonly Edit[] {
  const { dependent, dependency } = wanted;
  return lines.flatMap((line, index) => [
    ...drawnChild(lines, index, dependency, dependent),
    ...drawnChild(lines, index, dependent, dependency),
    ...listedChild(line, lines[index + 1], dependency, [dependent.name]),
    ...listedChild(line, lines[index + 1], dependent, [
      `depends on: ${dependency.name}`,
      dependency.name,
    ]),
  ]);
}

/** A branch before the first one under a box. */
function drawnChild(
  lines: readonly Line[],
  index: number,
  parent: Component,
  child: Component,
): readonly Edit[] {
  const line = lines[index];
  if (line === undefined || !line.text.includes(parent.name)) return [];
  for (const under of lines.slice(index + 1, index + 3)) {
    const [, indent, branch, label] = BRANCH.exec(under.text) ?? [];
    if (indent === undefined || branch === undefined || label === undefined) continue;
    const open = branch.replace('└', '├').replace('`', '|');
    return [insert(under.start, `${indent}${open}${boxLike(label, child.name)}\n`)];
  }
  return [];
}

/** The name as a box if that is how another one is drawn. */
export function boxLike(label: string, name: string): string {
  return /^\s*\[/u.test(label) ? `[ ${name} ]` : name;
}

/** An item under an item, in the manner of the one that is there or else of the item itself. */
function listedChild(
  line: Line,
  under: Line | undefined,
  parent: Component,
  texts: readonly string[],
): readonly Edit[] {
  const [mark, indent, sign] = ITEM.exec(line.text) ?? [];
  if (mark === undefined || indent === undefined || !line.text.includes(parent.name)) return [];
  const [, deeper = '', theirs] = (under && ITEM.exec(under.text)) ?? [];
  const own =
    deeper.length > indent.length
      ? `${deeper}${theirs}`
      : `${indent}${' '.repeat(mark.length - indent.length)}${sign === '*' || sign === '+' ? sign : '-'}`;
  return texts.map((text) => insert(line.end, `\n${own} ${text}`));
}
