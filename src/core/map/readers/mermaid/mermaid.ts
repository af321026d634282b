import type { TextBlock } from '../../blocks/block.ts';
import { mapProblem } from '../../problems.ts';
import {
  type IdGraph,
  type IdLink,
  type IdNode,
  isLegendTitle,
  rawOfIds,
} from '../graph-builder.ts';
import { NOTHING, type RawMap } from '../raw.ts';
import { type ScannedNode, scanLink, scanNode } from './scan.ts';
import { shownLabel } from './shapes.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

const HEADER = /^[ \t]*(?:graph|flowchart(?:-elk)?)\b[ \t]*(?:TB|TD|BT|RL|LR)?[ \t]*;?/mu;
const OTHER =
  /^(?:direction[ \t]+(?:TB|TD|BT|RL|LR)|style|linkStyle|classDef|class|click|accTitle|accDescr)\b/u;
const SUBGRAPH = /subgraph\b[ \t]*(?<rest>[^\n;]*)/uy;
const END = /end\b[ \t]*(?=[\n;]|$)/uy;

/**
 * Reads a Mermaid flowchart (`graph`, `flowchart`); other kinds of diagrams hold no map. Statements
 * that cannot be read become problems.
 */
export function readMermaid(block: TextBlock): RawMap {
  const { text, remarks } = withoutComments(block);
  const header = HEADER.exec(text);
  if (header === null) return NOTHING;
  const graph: Writable<IdGraph> = { nodes: [], links: [], remarks, problems: [] };
  const groups: { id: string; legend: boolean }[] = [];
  let at = header.index + header[0].length;
  while (at < text.length) {
    const gap = /[\s;]*/uy;
    gap.lastIndex = at;
    at += gap.exec(text)?.[0].length ?? 0;
    if (at >= text.length) break;
    const lineEnd = endOfLine(text, at);
    const legend = groups.some((group) => group.legend);
    SUBGRAPH.lastIndex = at;
    const subgraph = SUBGRAPH.exec(text);
    END.lastIndex = at;
    if (subgraph !== null) {
      const group = groupOf(subgraph.groups?.rest ?? '');
      const isLegend = legend || isLegendTitle(group.label ?? group.id);
      groups.push({ id: group.id, legend: isLegend });
      const range = block.rangeOf(at, at + subgraph[0].trimEnd().length);
      graph.nodes.push({ ...group, range, group: true, legend: isLegend });
      at += subgraph[0].length;
    } else if (END.test(text)) {
      groups.pop();
      at += 3;
    } else if (OTHER.test(text.slice(at, at + 20))) {
      at = endOfSetting(text, at, lineEnd);
    } else {
      at = readStatement(block, text, at, legend, graph);
    }
  }
  return rawOfIds(graph);
}

/** Reads "A & B -->|label| C --> D" and gives the place after it. */
function readStatement(
  block: TextBlock,
  text: string,
  start: number,
  legend: boolean,
  graph: Writable<IdGraph>,
): number {
  let group = readGroup(text, start);
  if (group === null) return skipLine(block, text, start, graph);
  addNodes(block, group.nodes, legend, graph);
  let at = group.end;
  for (;;) {
    const from = at + blanks(text, at);
    const link = scanLink(text, from);
    if (link === null) break;
    const next = readGroup(text, link.end + blanks(text, link.end, true));
    if (next === null) return skipLine(block, text, from, graph);
    addNodes(block, next.nodes, legend, graph);
    for (const left of group.nodes) {
      for (const right of next.nodes) {
        if (link.kind === 'hidden') continue;
        const [tail, head] = link.kind === 'left' ? [right, left] : [left, right];
        const kind: IdLink['kind'] =
          link.kind === 'line' || link.kind === 'both' ? link.kind : 'arrow';
        const range = block.rangeOf(left.start, right.end);
        graph.links.push({ from: tail.id, to: head.id, kind, label: link.label, range, legend });
      }
    }
    group = next;
    at = next.end;
  }
  const rest = at + blanks(text, at);
  const done = rest >= text.length || /[\n;]/u.test(text.charAt(rest));
  return done ? rest : skipLine(block, text, rest, graph);
}

function readGroup(
  text: string,
  start: number,
): { nodes: readonly ScannedNode[]; end: number } | null {
  const nodes: ScannedNode[] = [];
  let at = start;
  for (;;) {
    const node = scanNode(text, at);
    if (node === null) return null;
    nodes.push(node);
    const after = node.end + blanks(text, node.end);
    if (text.charAt(after) !== '&') return { nodes, end: node.end };
    at = after + 1 + blanks(text, after + 1, true);
  }
}

function addNodes(
  block: TextBlock,
  nodes: readonly ScannedNode[],
  legend: boolean,
  graph: Writable<IdGraph>,
): void {
  for (const { id, label, start, end } of nodes) {
    const node: IdNode = { id, label, range: block.rangeOf(start, end), group: false, legend };
    graph.nodes.push(node);
  }
}

function skipLine(block: TextBlock, text: string, at: number, graph: Writable<IdGraph>): number {
  const end = endOfLine(text, at);
  const words = text.slice(at, end).trim();
  graph.problems.push(mapProblem('map/unread-line', block.rangeOf(at, end), words.slice(0, 80)));
  return Math.max(end, at + 1);
}

/** Blanks at a place; with `lines`, line ends too. */
function blanks(text: string, at: number, lines = false): number {
  const pattern = lines ? /\s*/uy : /[ \t]*/uy;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** `accDescr { … }` may take several lines. */
function endOfSetting(text: string, at: number, lineEnd: number): number {
  const braced = /^accDescr\s*\{[^}]*\}/u.exec(text.slice(at));
  return braced === null ? lineEnd : at + braced[0].length;
}

/** `id[Title]`, `"Title"`, `Title of words`, `id`. */
function groupOf(rest: string): { id: string; label: string | null } {
  const words = rest.trim();
  const named = /^(?<id>[^\s[("]+)\s*\[(?<title>.*)\]$/u.exec(words)?.groups;
  if (named !== undefined) return { id: named.id ?? '', label: shownLabel(named.title ?? '') };
  const title = shownLabel(words.replace(/^\[(.*)\]$/u, '$1'));
  return { id: title, label: title };
}

/** The text with comments and front matter blanked, and what they say. */
function withoutComments(block: TextBlock): {
  text: string;
  remarks: IdGraph['remarks'][number][];
} {
  const remarks: IdGraph['remarks'][number][] = [];
  const blank = (part: string) => part.replace(/[^\n]/gu, ' ');
  const text = block.text
    .replace(/^\s*---\n[\s\S]*?\n---[ \t]*(?=\n|$)/u, (matter) => {
      const title = /^title:\s*(.+)$/mu.exec(matter);
      if (title?.[1] !== undefined)
        remarks.push({ text: title[1], range: block.rangeOf(0, matter.length) });
      return blank(matter);
    })
    .replace(/%%\{[\s\S]*?\}%%/gu, blank)
    .replace(/%%([^\n]*)/gu, (comment, words: string, offset: number) => {
      remarks.push({ text: words.trim(), range: block.rangeOf(offset, offset + comment.length) });
      return blank(comment);
    });
  return { text, remarks };
}
