import { nameKey } from '../../../names.ts';
import type { TextBlock } from '../../blocks/block.ts';
import { mapProblem } from '../../problems.ts';
import type { RawLink, RawMap, RawNode, Remark } from '../../raw.ts';
import { displayWidth } from '../../width.ts';
import { type Chain, readChain } from '../chain.ts';
import { chainLinks } from '../chain-links.ts';
import { type NameSpan, readLabel, splitNames } from '../label.ts';
import { readStated } from '../statement-line.ts';
import { isTitle } from './title.ts';
import { findParents } from './tree.ts';
import { readTreeLine, type TreeLine } from './tree-line.ts';

type Names = readonly NameSpan[];

/**
 * Reads a drawing that goes line by line: trees of branches, bullets or mere indentation, chains
 * ("A --> B --> C"), and sentences ("A depends on B").
 */
export function readOutline(block: TextBlock): RawMap {
  const nodes: RawNode[] = [];
  const links: RawLink[] = [];
  const remarks: Remark[] = [];
  const lines = asOutline(block.lines.map((line) => readTreeLine(line.text)));
  const known = knownNames(lines);
  const boxed = lines.some((line) => readLabel(line.text).boxed);
  const drawn = lines.some(({ kind }) => kind === 'branch');
  const pairs = arePairs(lines);
  let over: ChainAbove | null = null;
  const parts = lines.map((line, row) => {
    const shift = (spans: Names): Names =>
      spans.map(({ name, start, end }) => ({
        name,
        start: start + line.textStart,
        end: end + line.textStart,
      }));
    const add = (spans: Names) => {
      for (const { name, start, end } of shift(spans)) {
        nodes.push({ name, aliases: [], range: block.rangeIn(row, start, end) });
      }
    };
    const remark = () => {
      const range = block.rangeIn(row, line.textStart, line.textStart + line.text.length);
      remarks.push({
        text: line.text.replace(/^\s*(?:#+|\/\/+|%%+|<!--|;+)\s*/u, '').trim(),
        range,
      });
      return null;
    };
    if (line.kind === 'blank' || line.kind === 'bars') return null;
    if (line.kind === 'aside' || isComment(line.text)) return remark();
    const whole = block.rangeIn(row, line.textStart, line.textStart + line.text.trimEnd().length);
    if (line.kind === 'text') over = null;
    const tails = line.kind === 'arrow' && over !== null ? tailsAt(over, line.column) : null;
    if (tails !== null) {
      const heads = splitNames(line.text, known);
      add(heads);
      links.push(...arrowsBetween(tails, heads, line.branchHead === 'parent', whole));
      return null;
    }
    const chain = isNoted(line, drawn) ? null : readChain(line.text, known);
    const clauses = chain === null && line.kind === 'text' ? readStated(line.text, known) : [];
    for (const { dependents, dependencies } of clauses) {
      add(dependents);
      add(dependencies);
      links.push(...stated(dependents, dependencies, whole));
    }
    if (clauses.length > 0) return null;
    if (chain !== null) {
      for (const group of chain.groups) add(group);
      links.push(...chainLinks(chain, whole));
      if (line.kind === 'text')
        over = { chain, text: block.lines[row]?.text ?? '', from: line.textStart };
      return line.kind === 'text' ? null : (chain.groups[0] ?? null);
    }
    const pair = pairs ? PAIR.exec(line.text) : null;
    if (pair !== null) {
      const from = (pair[1] ?? '').length + 1;
      const subjects = splitNames(pair[1] ?? '', known);
      const objects = splitNames(line.text.slice(from), known).map((span) => ({
        name: span.name,
        start: span.start + from,
        end: span.end + from,
      }));
      add(subjects);
      add(objects);
      links.push(...arrowsBetween(subjects, objects, false, whole));
      return null;
    }
    const names = namesOf(line);
    if (names.length === 0) return remark();
    const rootless = line.kind === 'text' && isTitle(lines, row, boxed);
    if (rootless) return remark();
    add(names);
    return names;
  });
  const hung = lines.map((line, row) =>
    parts[row] === null && ['text', 'arrow'].includes(line.kind)
      ? { ...line, kind: 'aside' as const }
      : line,
  );
  const { parents, byBars } = findParents(hung);
  const heads = headsOf(lines);
  for (const [row, parent] of parents.entries()) {
    const [children, above] = [parts[row], parent === null ? null : parts[parent]];
    const line = lines[row];
    if (children == null || above == null || line === undefined || parent === null) continue;
    const range = block.rangeIn(row, line.textStart, line.textStart + line.text.trimEnd().length);
    const points = pointsAt(line, row, parent, heads);
    for (const { name: child } of children) {
      for (const { name: over } of above) links.push(hangs(child, over, points, range));
    }
  }
  const problems = byBars ? [mapProblem('map/lost-indentation', block.range)] : [];
  const tasks = lines.filter(
    ({ kind, text }) => kind !== 'blank' && readLabel(text).checkbox,
  ).length;
  const evidence = lines.some(({ kind }) => kind === 'branch')
    ? 'drawn'
    : links.some(({ kind }) => kind !== 'line')
      ? 'written'
      : 'indented';
  return { nodes, links, remarks, problems, tasks, evidence };
}

/** A child under a parent; an arrow between them makes one of them the head. */
function hangs(
  child: string,
  parent: string,
  points: 'child' | 'parent' | null,
  range: RawLink['range'],
): RawLink {
  if (points === 'child') {
    return { kind: 'arrow', from: parent, to: child, below: 'to', label: null, range };
  }
  const kind = points === 'parent' ? 'arrow' : 'line';
  return { kind, from: child, to: parent, below: 'from', label: null, range };
}

/** A chain on an earlier line that lines with a leading arrow go on from. */
interface ChainAbove {
  readonly chain: Chain;
  readonly text: string;
  readonly from: number;
}

/** The names before the arrow of a chain that stands nearest to a column. */
function tailsAt({ chain, text, from }: ChainAbove, column: number): Names {
  const off = chain.arrows.map(({ start, end }) => {
    const blanks = text.slice(from + start, from + end).search(/\S/u);
    return Math.abs(displayWidth(text.slice(0, from + start + Math.max(0, blanks))) - column);
  });
  return chain.groups[off.indexOf(Math.min(...off))] ?? [];
}

function arrowsBetween(
  tails: Names,
  heads: Names,
  back: boolean,
  range: RawLink['range'],
): readonly RawLink[] {
  return tails.flatMap(({ name: tail }) =>
    heads.map(({ name: head }) => {
      const [from, to] = back ? [head, tail] : [tail, head];
      return { kind: 'arrow' as const, from, to, below: null, label: null, range };
    }),
  );
}

function stated(
  dependents: Names,
  dependencies: Names,
  range: RawLink['range'],
): readonly RawLink[] {
  return dependents.flatMap((from) =>
    dependencies.map((to) => ({
      kind: 'stated' as const,
      from: from.name,
      to: to.name,
      below: null,
      label: null,
      range,
    })),
  );
}

interface Head {
  readonly row: number;
  readonly column: number;
  readonly points: 'up' | 'down';
}

function headsOf(lines: readonly TreeLine[]): readonly Head[] {
  return lines.flatMap((line, row) => line.heads.map((head) => ({ row, ...head })));
}

/**
 * Where the arrow of a branch points: its own head, or the heads on its bar. Where all heads of the
 * drawing point the same way, they speak for all its bars.
 */
function pointsAt(
  line: TreeLine,
  row: number,
  parent: number,
  heads: readonly Head[],
): 'child' | 'parent' | null {
  if (line.branchHead !== null) return line.branchHead;
  const first = heads[0];
  if (first === undefined) return null;
  const same = heads.every((head) => head.points === first.points);
  const own = heads.findLast(
    (head) => head.row > parent && head.row <= row && Math.abs(head.column - line.column) <= 1,
  );
  const head = same ? first : own;
  return head === undefined ? null : head.points === 'up' ? 'parent' : 'child';
}

function namesOf(line: TreeLine): Names {
  const label = readLabel(firstColumn(line.text));
  return label.name === '' || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(label.name)
    ? []
    : [label];
}

/** What stands behind a wide gap is a column of remarks, unless it is in parentheses. */
function firstColumn(text: string): string {
  const gap = /\S(?:\s{2,}|\t)(?=[^\s(])/u.exec(text);
  return gap === null || /^\s*\[/u.test(text) ? text : text.slice(0, gap.index + 1);
}

/** Names that stand alone on a line or between arrows: they tell whether "A and B" is two. */
function knownNames(lines: readonly TreeLine[]): (name: string) => boolean {
  const keys = new Set<string>();
  for (const { kind, text } of lines) {
    if (kind === 'blank' || kind === 'bars') continue;
    const chain = readChain(text);
    const spans = chain === null ? [readLabel(text)] : chain.groups.flat();
    for (const { name } of spans) if (name !== '') keys.add(nameKey(name));
  }
  return (name) => keys.has(nameKey(name));
}

const PAIR = /^([^:]{2,60}):\s+\S/u;

/** Lines such as "K8s: Vault, DNS", some of whose values are other lines' keys. */
function arePairs(lines: readonly TreeLine[]): boolean {
  const texts = lines.filter(({ kind }) => kind !== 'blank');
  const keys = new Set(texts.map(({ text }) => nameKey(PAIR.exec(text)?.[1] ?? '')));
  const values = texts.flatMap(({ text }) => splitNames(text.slice(text.indexOf(':') + 1)));
  return (
    texts.length > 1 &&
    texts.every(({ kind, text }) => kind === 'text' && PAIR.test(text)) &&
    values.some(({ name }) => keys.has(nameKey(name)))
  );
}

/** "← three of them" behind a branch is a note and no arrow. */
function isNoted(line: TreeLine, drawn: boolean): boolean {
  return drawn && /\s(?:←|<-+)\s+[a-z]+\s+\S/u.test(line.text);
}

/** Where nothing but indentation shows what belongs under what, each line is an item. */
function asOutline(lines: readonly TreeLine[]): readonly TreeLine[] {
  const texts = lines.filter(({ kind }) => kind !== 'blank');
  const columns = new Set(texts.map(({ column }) => column));
  const plain = texts.every(
    ({ kind, text }) =>
      kind === 'text' && readChain(text) === null && readStated(text).length === 0,
  );
  if (!plain || columns.size < 2) return lines;
  return lines.map((line) => (line.kind === 'text' ? { ...line, kind: 'bullet' as const } : line));
}

function isComment(text: string): boolean {
  return /^(?:#+(?!\p{L})|\/\/|%%|<!--|;|note:|legend\b|key:|read:|n\.?b\.?:)/iu.test(text.trim());
}
