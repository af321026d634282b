import type { Node, Root } from 'mdast';
import { type Cutting, parseInParts } from './chunks.ts';
import { pairFences } from './fences.ts';
import type { MarkdownParser } from './parser.ts';
import { sourceLines } from './source-lines.ts';

/**
 * Small parts, so that a change touches little. Where they end is told by the lines alone, so that those
 * behind a change are the same as before it.
 */
const SMALL: Cutting = {
  whole: 0,
  endsBefore: (length, { text }) =>
    length > 100 && (text.startsWith('#') || text.charCodeAt(text.length - 1) % 2 === 0),
};

/** More is not kept: the texts of one file, some of them with changes. */
const MOST_PARTS = 1000;

/**
 * A parser for texts that are mostly the same: it parses in parts, as large texts are parsed anyway, and
 * each part once.
 */
export function rememberingParser(parse: MarkdownParser): MarkdownParser {
  const known = new Map<string, Root>();
  const parsePart: MarkdownParser = (part) => {
    const before = known.get(part);
    if (before !== undefined) return copyOf(before);
    const root = parse(part);
    if (known.size === MOST_PARTS) known.clear();
    known.set(part, root);
    return copyOf(root);
  };
  return (text) => {
    const lines = sourceLines(text);
    return parseInParts(text, lines, pairFences(lines), parsePart, SMALL);
  };
}

/** A copy of all that changes when trees are put together. */
function copyOf<T extends Node>(node: T): T {
  const { position } = node;
  const copy = {
    ...node,
    ...(position === undefined
      ? {}
      : { position: { start: { ...position.start }, end: { ...position.end } } }),
  };
  if ('children' in copy && Array.isArray(copy.children)) copy.children = copy.children.map(copyOf);
  return copy;
}
