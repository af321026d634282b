import type { Root, RootContent } from 'mdast';
import type { Fence } from './fences.ts';
import { shiftOffsets } from './offsets.ts';
import type { MarkdownParser } from './parser.ts';
import type { SourceLine } from './source-lines.ts';

/** Larger texts are parsed in parts: micromark's time and memory grow faster than its input. */
const WHOLE = 32 * 1024;
const PART = 8 * 1024;

/** Parses a text of any size in time that grows with the size. */
export function parseInParts(
  text: string,
  lines: readonly SourceLine[],
  fences: readonly Fence[],
  parse: MarkdownParser,
): Root {
  if (text.length <= WHOLE) return parse(text);
  const definitions = definitionsOf(lines, fences);
  const children: RootContent[] = [];
  const cuts = [...cutsOf(lines, fences), text.length];
  let start = 0;
  for (const end of cuts) {
    const part = text.slice(start, end);
    const tree = parse(`${part}${needed(part, definitions)}`);
    for (const node of tree.children) {
      if ((node.position?.start.offset ?? 0) >= part.length) break;
      // Only the first part may start with front matter.
      shiftOffsets(node, start);
      append(children, node);
    }
    start = end;
  }
  return { type: 'root', children };
}

/** A list that was cut between two items is one list. */
function append(children: RootContent[], node: RootContent): void {
  const last = children.at(-1);
  if (node.type === 'list' && last?.type === 'list' && last.ordered === node.ordered) {
    last.children.push(...node.children);
    if (last.position !== undefined && node.position !== undefined) {
      last.position.end = node.position.end;
    }
  } else children.push(node);
}

/** Offsets of lines before which a text can be cut: each starts a block of its own. */
function cutsOf(lines: readonly SourceLine[], fences: readonly Fence[]): readonly number[] {
  const cuts: number[] = [];
  let next = 0;
  let last = 0;
  let html = false;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const fence = fences[next];
    if (fence?.open === at) {
      next += 1;
      at = fence.close ?? fence.last;
      continue;
    }
    if (html) html = !/-->|<\/(?:pre|script|style|textarea)>/i.test(line.text);
    else if (/^ {0,3}<(?:!--|pre|script|style|textarea)/i.test(line.text)) {
      html = !/-->|<\/(?:pre|script|style|textarea)>/i.test(line.text);
    } else if (
      line.start - last > PART &&
      lines[at - 1]?.blank === true &&
      /^[^\s[+-]/.test(line.text)
    ) {
      cuts.push(line.start);
      last = line.start;
    } else if (
      line.start - last > PART &&
      lines[at - 1]?.blank === true &&
      /^[-+] \S/.test(line.text)
    ) {
      cuts.push(line.start);
      last = line.start;
    }
  }
  return cuts;
}

const DEFINITION = /^ {0,3}\[((?:[^\]\\]|\\.){1,200})\]:\s*\S/;

/** Lines that define link targets, by label. */
function definitionsOf(
  lines: readonly SourceLine[],
  fences: readonly Fence[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let next = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const fence = fences[next];
    if (fence?.open === at) {
      next += 1;
      at = fence.close ?? fence.last;
      continue;
    }
    const label = DEFINITION.exec(line.text)?.[1];
    if (label !== undefined && !found.has(keyOf(label))) found.set(keyOf(label), line.text);
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
