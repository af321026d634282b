import type { Root, RootContent } from 'mdast';
import type { Fence } from './fences.ts';
import { shiftOffsets } from './offsets.ts';
import type { MarkdownParser } from './parser.ts';
import type { SourceLine } from './source-lines.ts';

/** How a text is cut into parts. */
export interface Cutting {
  /** Up to this size a text is parsed whole. */
  readonly whole: number;
  /** Whether a part of a length may end before a line. */
  readonly endsBefore: (length: number, line: SourceLine) => boolean;
}

/** Larger texts are parsed in parts: micromark's time and memory grow faster than its input. */
const LARGE: Cutting = { whole: 32 * 1024, endsBefore: (length) => length > 8 * 1024 };

/** Parses a text of any size in time that grows with the size. */
export function parseInParts(
  text: string,
  lines: readonly SourceLine[],
  fences: readonly Fence[],
  parse: MarkdownParser,
  { whole, endsBefore }: Cutting = LARGE,
): Root {
  if (text.length <= whole) return parse(text);
  const definitions = definitionsOf(lines, fences);
  const children: RootContent[] = [];
  const cuts = [...cutsOf(lines, fences, endsBefore), text.length];
  let start = 0;
  for (const end of cuts) {
    const part = text.slice(start, end);
    const tree = parse(`${part}${needed(part, definitions)}`);
    for (const node of tree.children) {
      if ((node.position?.start.offset ?? 0) >= part.length) break;
      // Only the first part may start with front matter.
      shiftOffsets(node, start);
      append(children, node, text);
    }
    start = end;
  }
  return { type: 'root', children };
}

/** A list that was cut between two items is one list, unless the items have other marks. */
function append(children: RootContent[], node: RootContent, text: string): void {
  const last = children.at(-1);
  if (node.type === 'list' && last?.type === 'list' && markOf(node, text) === markOf(last, text)) {
    last.children.push(...node.children);
    if (last.position !== undefined && node.position !== undefined) {
      last.position.end = node.position.end;
    }
  } else children.push(node);
}

/** `-`, `*` and `+`, and `.` and `)` behind a number. */
function markOf({ position }: RootContent, text: string): string {
  const start = position?.start.offset ?? 0;
  return /^\d*(.)/.exec(text.slice(start, start + 12))?.[1] ?? '';
}

/** The last line of the front matter; -1 without one. */
function frontMatterEnd(lines: readonly SourceLine[]): number {
  const mark = /^(---|\+\+\+)[ \t]*$/.exec(lines[0]?.text ?? '')?.[1];
  if (mark === undefined) return -1;
  return lines.findIndex(({ text }, at) => at > 0 && text.trimEnd() === mark);
}

/** Offsets of lines before which a text can be cut: each starts a block of its own. */
function cutsOf(
  lines: readonly SourceLine[],
  fences: readonly Fence[],
  endsBefore: Cutting['endsBefore'],
): readonly number[] {
  const cuts: number[] = [];
  let next = 0;
  let last = 0;
  let html = false;
  for (let at = frontMatterEnd(lines) + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    while ((fences[next]?.open ?? at) < at) next += 1;
    const fence = fences[next];
    if (fence?.open === at) {
      at = fence.close ?? fence.last;
      continue;
    }
    if (html) html = !/-->|<\/(?:pre|script|style|textarea)>/i.test(line.text);
    else if (/^ {0,3}<(?:!--|pre|script|style|textarea)/i.test(line.text)) {
      html = !/-->|<\/(?:pre|script|style|textarea)>/i.test(line.text);
    } else if (
      lines[at - 1]?.blank === true &&
      /^(?:[^\s[+-]|[-+] \S)/.test(line.text) &&
      endsBefore(line.start - last, line)
    ) {
      cuts.push(line.start);
      last = line.start;
    }
  }
  return cuts;
}

/** The target may stand on the next line. */
const DEFINITION = /^ {0,3}\[((?:[^\]\\]|\\.){1,200})\]:\s*(\S)?/;

/** Lines that define link targets, by label. */
function definitionsOf(
  lines: readonly SourceLine[],
  fences: readonly Fence[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let next = 0;
  for (let at = frontMatterEnd(lines) + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    while ((fences[next]?.open ?? at) < at) next += 1;
    const fence = fences[next];
    if (fence?.open === at) {
      at = fence.close ?? fence.last;
      continue;
    }
    const [, label, target] = DEFINITION.exec(line.text) ?? [];
    if (label === undefined || found.has(keyOf(label))) continue;
    const below = lines[at + 1];
    if (target !== undefined) found.set(keyOf(label), line.text);
    else if (below?.blank === false) found.set(keyOf(label), `${line.text}\n${below.text}`);
  }
  return found;
}

function needed(part: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return '';
  const used = new Set<string>();
  for (const match of part.matchAll(/\[((?:[^\][\\]|\\.){1,200})\]/g)) {
    const definition = definitions.get(keyOf(match[1] ?? ''));
    if (definition !== undefined) used.add(definition);
  }
  return used.size === 0 ? '' : `\n\n${[...used].join('\n')}\n`;
}

function keyOf(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ').trim();
}
