import type { SourceRange } from '../../../text/range.ts';
import { displayWidth } from '../../../text/width.ts';
import type { TextBlock } from '../../blocks/block.ts';
import type { Side } from '../../model.ts';
import { mapProblem } from '../../problems.ts';
import type { Chain } from '../chain.ts';
import { type NameSpan, readLabel, splitNames } from '../label.ts';
import { arrowLinks, chainLinks, hangingLinks, namesOf, statedLinks } from '../links.ts';
import type { RawLink, RawMap, RawNode, Remark } from '../raw.ts';
import { asItems, outlineFacts, readLineText } from './outline-text.ts';
import { isTitle } from './title.ts';
import { findParents } from './tree.ts';
import { readTreeLine, type TreeLine } from './tree-line.ts';

/** What other lines can hang under, and what hanging under it means when words say so. */
interface Item {
  readonly names: readonly string[];
  /** The line is "depends on:" or the like: it speaks of what it hangs under itself. */
  readonly side: Side | null;
}

/**
 * Reads a drawing that goes line by line: trees of branches, bullets or mere indentation, chains
 * ("A --> B --> C"), and sentences ("A depends on B").
 */
export function readOutline(block: TextBlock): RawMap {
  const nodes: RawNode[] = [];
  const links: RawLink[] = [];
  const remarks: Remark[] = [];
  const lines = asItems(block.lines.map((line) => readTreeLine(line.text)));
  const facts = outlineFacts(lines);
  const boxed = lines.some((line) => readLabel(line.text).boxed);
  let over: ChainAbove | null = null;

  const rangeOf = (row: number, { textStart, text }: TreeLine): SourceRange =>
    block.rangeIn(row, textStart, textStart + text.trimEnd().length);
  const readLine = (line: TreeLine, row: number): Item | null => {
    if (line.kind === 'blank' || line.kind === 'bars') return null;
    const range = rangeOf(row, line);
    const add = (spans: readonly NameSpan[]): readonly string[] => {
      for (const { name, start, end } of spans) {
        const from = line.textStart;
        nodes.push({ name, aliases: [], range: block.rangeIn(row, from + start, from + end) });
      }
      return namesOf(spans);
    };
    const remark = (): null => {
      const text = line.text.replace(/^\s*(?:#+|\/\/+|%%+|<!--|;+)\s*/u, '').trim();
      remarks.push({ text, range });
      return null;
    };
    if (line.kind === 'aside') return remark();
    if (line.kind === 'text') over = null;
    if (line.kind === 'arrow' && over !== null) {
      const [tails, heads] = [tailsAt(over, line.column), add(splitNames(line.text, facts.known))];
      const back = line.branchHead === 'parent';
      links.push(...(back ? arrowLinks(heads, tails, range) : arrowLinks(tails, heads, range)));
      return null;
    }
    const said = readLineText(line, facts);
    switch (said.kind) {
      case 'remark':
        return remark();
      case 'relation':
        return { names: add(said.names), side: said.side };
      case 'stated':
        for (const { dependents, dependencies } of said.clauses) {
          links.push(...statedLinks(add(dependents), add(dependencies), 'dependency', range));
        }
        return null;
      case 'chain': {
        const [first = []] = said.chain.groups.map(add);
        links.push(...chainLinks(said.chain, range));
        if (line.kind !== 'text') return { names: first, side: null };
        over = { chain: said.chain, text: block.lines[row]?.text ?? '', from: line.textStart };
        return null;
      }
      case 'pair':
        links.push(...arrowLinks(add(said.names), add(said.values), range));
        return null;
      case 'names':
        if (line.kind === 'text' && isTitle(lines, row, boxed)) return remark();
        return { names: add(said.names), side: null };
    }
  };
  const items = lines.map(readLine);
  const hung = lines.map((line, row) =>
    items[row] === null && (line.kind === 'text' || line.kind === 'arrow')
      ? { ...line, kind: 'aside' as const }
      : line,
  );
  const { parents, byBars } = findParents(hung);
  const heads = headsOf(lines);
  for (const [row, parent] of parents.entries()) {
    const [line, item, above] = [lines[row], items[row], items[parent ?? -1]];
    if (line === undefined || item == null || above == null || parent === null) continue;
    const range = rangeOf(row, line);
    const owner = above.side === null ? above : items[parents[parent] ?? -1];
    const side = item.side ?? above.side;
    if (side !== null) links.push(...statedLinks(owner?.names ?? [], item.names, side, range));
    else
      links.push(
        ...hangingLinks(item.names, above.names, pointsAt(line, row, parent, heads), range),
      );
  }
  const problems = byBars ? [mapProblem('map/lost-indentation', block.range)] : [];
  const tasks = lines.filter(({ kind, text }) => kind !== 'blank' && readLabel(text).checkbox);
  const written = links.some(({ kind }) => kind !== 'line');
  const evidence = facts.drawn ? 'drawn' : written ? 'written' : 'indented';
  return { nodes, links, remarks, problems, tasks: tasks.length, evidence };
}

/** A chain on an earlier line that lines with a leading arrow go on from. */
interface ChainAbove {
  readonly chain: Chain;
  readonly text: string;
  readonly from: number;
}

/** The names before the arrow of a chain that stands nearest to a column. */
function tailsAt({ chain, text, from }: ChainAbove, column: number): readonly string[] {
  const off = chain.arrows.map(({ start, end }) => {
    const blanks = text.slice(from + start, from + end).search(/\S/u);
    return Math.abs(displayWidth(text.slice(0, from + start + Math.max(0, blanks))) - column);
  });
  return namesOf(chain.groups[off.indexOf(Math.min(...off))] ?? []);
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
