import type { SourceRange } from '../../text/range.ts';
import type { Component, DependencyMap } from '../model.ts';
import { spellingsIn } from './spellings.ts';

/** Text to put into a file, at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A line of the map, without its end. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Wanted {
  readonly text: string;
  readonly map: DependencyMap;
  readonly dependent: Component;
  readonly dependency: Component;
}

/** More edits are not tried. */
const MOST = 150;

/**
 * Ways in which an edge may be written, the most natural first: as another line like those that are
 * there, as another name in a line that speaks of the dependent, or as a line below the dependency or
 * the dependent. Most of them mean something else in most notations; whoever uses them reads what they
 * make.
 */
export function candidateInsertions(wanted: Wanted): readonly Insertion[] {
  const { text, map } = wanted;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return blocksOf(map)
    .flatMap(({ start, end }) => {
      const lines = linesOf(text, start, end);
      const within = amongNames(wanted, lines);
      const under = below(wanted, lines);
      const another = likeOthers(wanted, lines);
      const apart = atTheEnd(wanted, lines);
      if (lines.some(({ text: line }) => GLYPH.test(line))) return [...under, ...apart, ...another];
      const isWritten = lines.some(({ text: line }) => line.includes('|') || ITEM.test(line));
      return isWritten
        ? [...within, ...under, ...another, ...apart]
        : [...another, ...within, ...under, ...apart];
    })
    .slice(0, MOST)
    .map(({ at, text: added }) => ({ at, text: added.replaceAll('\n', newline) }));
}

/** The parts of the file that say what depends on what. Where words say it, no reading was decided. */
function blocksOf({
  readings,
  edges,
  components,
}: DependencyMap): readonly Pick<SourceRange, 'start' | 'end'>[] {
  const blocks = readings.map(({ range }) => range);
  const isOutside = ({ start, end }: SourceRange) =>
    !blocks.some((block) => block.start <= start && end <= block.end);
  const stated = [...edges, ...components].map(({ range }) => range).filter(isOutside);
  if (stated.length === 0) return blocks;
  const start = Math.min(...stated.map((range) => range.start));
  return [...blocks, { start, end: Math.max(...stated.map((range) => range.end)) }];
}

function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  while (start <= to && start < text.length) {
    const next = text.indexOf('\n', start);
    const stop = next < 0 ? text.length : next;
    const end = text[stop - 1] === '\r' ? stop - 1 : stop;
    lines.push({ text: text.slice(start, end), start, end });
    start = stop + 1;
  }
  return lines;
}

/** What a graph language shows in place of an identifier: it is said where the identifier is new. */
const LABEL = /(?<=\w)(?:\[[^\]]*\]|\([^)]*\)|\{[^}]*\})+/gu;

/** A copy of a line that holds one edge, with the two names in place of its own; the last such line. */
function likeOthers(wanted: Wanted, lines: readonly Line[]): readonly Insertion[] {
  const { text, map, dependent, dependency } = wanted;
  const whole = lines.map((line) => line.text).join('\n');
  const byName = new Map(map.components.map((component) => [component.name, component]));
  return lines.toReversed().flatMap((line) => {
    const own = map.edges.filter(({ range }) => range.start < line.end && range.end > line.start);
    const [edge] = own;
    if (own.length !== 1 || edge === undefined) return [];
    const [a, b] = [byName.get(edge.dependent), byName.get(edge.dependency)];
    if (a === undefined || b === undefined) return [];
    return pairs(spellingsIn(whole, dependent), spellingsIn(whole, dependency)).flatMap(
      ([from, to]) => {
        const copy = renamed(line.text, spellingsIn(text, a), from, spellingsIn(text, b), to);
        if (copy === null) return [];
        return [copy.replace(LABEL, ''), copy].map((one) => ({ at: line.end, text: `\n${one}` }));
      },
    );
  });
}

function pairs<T>(some: readonly T[], others: readonly T[]): readonly (readonly [T, T])[] {
  return some
    .slice(0, 2)
    .flatMap((one) => others.slice(0, 2).map((other) => [one, other] as const));
}

/** The line with one of the first names replaced, and one of the second; null unless both are in it. */
function renamed(
  line: string,
  first: readonly string[],
  from: string,
  second: readonly string[],
  to: string,
): string | null {
  const one = first.find((name) => line.includes(name));
  const other = second.find((name) => line.includes(name) && name !== one);
  if (one === undefined || other === undefined) return null;
  const [a, b] = ['\u0001', '\u0002'];
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  const marked = line.replace(long, long === one ? a : b).replace(short, short === one ? a : b);
  return marked.includes(a) && marked.includes(b) ? marked.replace(a, from).replace(b, to) : null;
}

/** The dependency after the last name of a line, or of a cell, that speaks of the dependent. */
function amongNames(
  { dependent, dependency }: Wanted,
  lines: readonly Line[],
): readonly Insertion[] {
  return lines.flatMap((line, index) => {
    if (!line.text.includes(dependent.name)) return [];
    const ends = line.text.includes('|')
      ? [...line.text.matchAll(/[^|\s][^|]*?(?=\s*\||\s*$)/gu)].map(
          (cell) => cell.index + cell[0].length,
        )
      : [line.text.trimEnd().length];
    const under = lines[index + 1];
    return [
      ...ends.slice(1).map((end) => ({ at: line.start + end, text: `, ${dependency.name}` })),
      ...(ends.length === 1
        ? [{ at: line.start + (ends[0] ?? 0), text: `, ${dependency.name}` }]
        : []),
      ...(under === undefined || line.text.includes('|')
        ? []
        : [{ at: under.start + under.text.trimEnd().length, text: `, ${dependency.name}` }]),
    ];
  });
}

/** What only drawings have. */
const GLYPH = /[├└]|[|+`]--/u;

/** Glyphs that a child of a drawn tree hangs on. */
const BRANCH = /^([\s│|]*)([├└+`|][─-]*[╴>]?\s*)(.*)$/u;

/** A line of its own under the dependency or the dependent, drawn or listed as its neighbours are. */
function below(wanted: Wanted, lines: readonly Line[]): readonly Insertion[] {
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
): readonly Insertion[] {
  const line = lines[index];
  if (line === undefined || !line.text.includes(parent.name)) return [];
  for (const under of lines.slice(index + 1, index + 3)) {
    const [, indent, branch, label] = BRANCH.exec(under.text) ?? [];
    if (indent === undefined || branch === undefined || label === undefined) continue;
    const open = branch.replace('└', '├').replace('`', '|');
    return [{ at: under.start, text: `${indent}${open}${boxLike(label, child.name)}\n` }];
  }
  return [];
}

function boxLike(label: string, name: string): string {
  return /^\s*\[/u.test(label) ? `[ ${name} ]` : name;
}

const ITEM = /^(\s*)(?:[-*+]|\d+[.)])(\s+)/u;

/** An item under an item, in the manner of the one that is there or else of the item itself. */
function listedChild(
  line: Line,
  under: Line | undefined,
  parent: Component,
  texts: readonly string[],
): readonly Insertion[] {
  const [mark, indent] = ITEM.exec(line.text) ?? [];
  if (mark === undefined || indent === undefined || !line.text.includes(parent.name)) return [];
  const [, deeper = ''] = (under && ITEM.exec(under.text)) ?? [];
  const own =
    deeper.length > indent.length ? deeper : `${indent}${' '.repeat(mark.length - indent.length)}`;
  return texts.map((text) => ({ at: line.end, text: `\n${own}- ${text}` }));
}

/** A tree or a line of its own after the last line that says something. */
function atTheEnd({ dependent, dependency }: Wanted, lines: readonly Line[]): readonly Insertion[] {
  const last = lines.findLast(
    ({ text }) => text.trim() !== '' && !/^\s*(?:```|~~~|[}@])/u.test(text),
  );
  if (last === undefined) return [];
  const boxed = lines.some(({ text }) => /^\s*\[/u.test(text));
  const [upper, lower] = [dependency.name, dependent.name].map((name) =>
    boxLike(boxed ? '[' : '', name),
  );
  return [
    { at: last.end, text: `\n\n${upper}\n    ↑\n    └─ ${lower}` },
    { at: last.end, text: `\n\n${upper}\n└── ${lower}` },
    { at: last.end, text: `\n${dependent.name} --> ${dependency.name}` },
    { at: last.end, text: `\n- ${dependent.name} depends on ${dependency.name}` },
  ];
}
