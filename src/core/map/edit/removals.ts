import type { Edit } from '../../text/edits.ts';
import { newlineOf } from '../../text/newline.ts';
import type { Span } from '../../text/span.ts';
import type { Component, DependencyMap } from '../model.ts';
import { apartFrom, wholeLines } from './drawn-branches.ts';
import { eraseWire } from './erase-wire.ts';
import { type Line, linesOf } from './lines.ts';
import { spellingsIn } from './spellings.ts';

/** An edge to take off, and where the map says it. */
interface Unwanted extends Span {
  /** The map's file. */
  readonly text: string;
  readonly map: DependencyMap;
  readonly ends: readonly [dependent: Component, dependency: Component];
}

/**
 * Ways in which an edge may be taken off, the most natural first: what is drawn between two boxes, one name
 * among several, its line, an end of a chain, the arrow alone, or a branch with all that hangs on it,
 * which then stands apart. Most of them mean something else in most notations; whoever uses them reads what
 * they make.
 */
export function waysToRemove(unwanted: Unwanted): readonly (readonly Edit[])[] {
  const { text, start, end } = unwanted;
  const lines = linesOf(text, start, Math.max(start, end - 1));
  return [
    ...eraseWire(text, unwanted.map, start),
    ...lines.flatMap((line) => fromNames(unwanted, line)),
    ...wholeLines(text, lines),
    ...lines.flatMap((line) => fromChain(unwanted, line)),
    ...lines.slice(0, 1).flatMap((line) => apartFrom(unwanted, line)),
  ];
}

/** Where a line spells one of the ends, the longest spelling first. */
function placesOf({ text }: Unwanted, line: Line, component: Component): readonly Span[] {
  const spellings = spellingsIn(text, component).toSorted((a, b) => b.length - a.length);
  const places: Span[] = [];
  for (const spelling of spellings) {
    for (let at = line.text.indexOf(spelling); at >= 0; at = line.text.indexOf(spelling, at + 1)) {
      const place = { start: line.start + at, end: line.start + at + spelling.length };
      if (!places.some((one) => one.start < place.end && place.start < one.end)) places.push(place);
    }
  }
  return places;
}

/** What joins names to a list: a comma, a word, `&` of Mermaid, and in braces of DOT a blank. */
const BEFORE = /\s*(?:,\s*and\s|[,&;]|\sand\s)\s*$/u;
const AFTER = /^\s*(?:,\s*and\s|[,&;]|\sand\s)\s*/u;
const BEFORE_IN_BRACES = /(?<=\{[^{}]*\S)\s+$/u;
const CELL_START = /\|\s*$/u;
const CELL_END = /^\s*(?:\||$)/u;
const AFTER_IN_BRACES = /^\s+(?=[^\s{}][^{}]*\})/u;

/** One of several names, with what joins it to its neighbour; a cell of a table may become empty. */
function fromNames(unwanted: Unwanted, line: Line): readonly (readonly Edit[])[] {
  const { text, ends } = unwanted;
  // What a line is about comes first in it, and stays.
  const places = ends
    .flatMap((component) => placesOf(unwanted, line, component))
    .toSorted((a, b) => b.start - a.start);
  return places.flatMap(({ start, end }) => {
    const [head, tail] = [text.slice(line.start, start), text.slice(end, line.end)];
    const before = (BEFORE.exec(head) ?? BEFORE_IN_BRACES.exec(head))?.[0].length ?? 0;
    const after = (AFTER.exec(tail) ?? AFTER_IN_BRACES.exec(tail))?.[0].length ?? 0;
    return [
      ...(before > 0 ? [[{ start: start - before, end, text: '' }]] : []),
      ...(after > 0 ? [[{ start, end: end + after, text: '' }]] : []),
      ...(CELL_START.test(head) && CELL_END.test(tail) ? [[{ start, end, text: '-' }]] : []),
    ];
  });
}

/** What a node is shown as, right behind its identifier. */
const SHAPE = /^(?:\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|:::?[\w-]+)+/u;

/** The last node of a chain with its arrow, the first one with its, or an arrow: a line on either side. */
function fromChain(unwanted: Unwanted, line: Line): readonly (readonly Edit[])[] {
  const { text, ends } = unwanted;
  const [one, other] = ends.map((component) => placesOf(unwanted, line, component));
  const indent = /^\s*/.exec(line.text)?.[0] ?? '';
  const apart = `${newlineOf(text)}${indent}`;
  return (one ?? []).flatMap((a) =>
    (other ?? []).flatMap((b) => {
      const [left, right] = a.start < b.start ? [a, b] : [b, a];
      const leftEnd = left.end + shapeAfter(text, left.end);
      const rightEnd = right.end + shapeAfter(text, right.end);
      if (leftEnd > right.start) return [];
      const arrow = { start: leftEnd, end: right.start, text: apart };
      const attributes = /\s*\[[^\]]*\](?=\s*;?\s*$)/u.exec(text.slice(rightEnd, line.end));
      const rest = rightEnd + (attributes?.index ?? 0);
      const label = { start: rest, end: rest + (attributes?.[0].length ?? 0), text: '' };
      return [
        [{ start: leftEnd, end: rightEnd, text: '' }],
        [{ start: left.start, end: right.start, text: '' }],
        [arrow],
        ...oneWay(text, [left.start, leftEnd], [right.start, rightEnd]),
        ...(attributes === null ? [] : [[arrow, label]]),
      ];
    }),
  );
}

/** An arrow with two heads with only one of them, or turned round where it has to point to the right. */
function oneWay(
  text: string,
  [start, leftEnd]: readonly [number, number],
  [rightStart, end]: readonly [number, number],
): readonly (readonly Edit[])[] {
  const arrow = text.slice(leftEnd, rightStart);
  const [tail, head] = [arrow.indexOf('<'), arrow.lastIndexOf('>')];
  if (tail < 0 || head < tail) return [];
  const forward = arrow.slice(0, tail) + arrow.slice(tail + 1);
  const turned = text.slice(rightStart, end) + forward + text.slice(start, leftEnd);
  return [
    [{ start: leftEnd + tail, end: leftEnd + tail + 1, text: '' }],
    [{ start: leftEnd + head, end: leftEnd + head + 1, text: '' }],
    [{ start, end, text: turned }],
  ];
}

function shapeAfter(text: string, at: number): number {
  return SHAPE.exec(text.slice(at, at + 300))?.[0].length ?? 0;
}
