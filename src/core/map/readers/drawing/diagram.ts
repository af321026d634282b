import type { TextBlock } from '../../blocks/block.ts';
import { relationOf } from '../../direction/relation.ts';
import { readStatements } from '../../direction/statement.ts';
import { mapProblem } from '../../problems.ts';
import type { RawLink, RawMap, Remark } from '../raw.ts';
import { at, type Laid, layOut } from './board.ts';
import { linksOfNet, type NetLink } from './net-links.ts';
import type { Shape } from './shape.ts';
import { type Net, traceNets } from './trace.ts';

/** More junctions than this are all read as junctions. */
const MOST_CROSSINGS = 100;

/** Reads a drawing in two dimensions: boxes and names that lines connect. */
export function readDiagram(block: TextBlock): RawMap {
  const laid = layOut(block);
  const nets = traceNets(laid, crossingsOf(laid));
  const drawn = nets.map((net) => ({ net, links: linksOfNet(net) }));
  const ends = new Set(drawn.flatMap(({ links }) => links.flatMap(({ from, to }) => [from, to])));
  const boxed = laid.shapes.some(({ kind }) => kind === 'box' || kind === 'bracket');
  const remarks: Remark[] = [...laid.remarks];
  const shapes = laid.shapes.filter((shape) => {
    if (ends.has(shape)) return true;
    const { name, range } = shape.node;
    const legend = /^\W*(?:legend|key|notes?)\b/iu.test(name) || readStatements(name).length > 0;
    if ((shape.kind === 'box' || shape.kind === 'bracket') && !legend) return true;
    if (shape.kind !== 'frame') remarks.push({ text: name, range });
    return false;
  });
  const links = drawn.flatMap(({ net, links: found }) => {
    const label = labelOf(net, laid, ends);
    return found.map((link) => rawLink(block, laid, net, link, label));
  });
  const problems = drawn.flatMap(({ net, links: found }) => {
    const loose = net.heads[0];
    if (found.length > 0 || loose === undefined || (!boxed && net.cells.length === 1)) return [];
    return [mapProblem('map/loose-end', placeOf(block, laid, loose.row, loose.column))];
  });
  const nodes = shapes.map(({ node }) => node);
  nodes.sort((a, b) => a.range.start - b.range.start);
  return { nodes, links, remarks, problems, tasks: 0, evidence: 'drawn' };
}

/** Junction signs whose two lines each connect something by themselves are crossings. */
function crossingsOf(laid: Laid): (row: number, column: number) => boolean {
  const candidates = laid.grid.rows.flatMap((cells, row) =>
    cells
      .filter(({ column }) => isJunction(laid, row, column))
      .map(({ column }) => ({ row, column })),
  );
  const crossings = new Set<string>();
  if (candidates.length <= MOST_CROSSINGS) {
    for (const { row, column } of candidates) {
      const trial = (r: number, c: number) =>
        (r === row && c === column) || crossings.has(at(r, c));
      const through = traceNets(laid, trial).filter(({ cells }) =>
        cells.some((cell) => cell.row === row && cell.column === column),
      );
      if (through.length === 2 && through.every(isWhole)) {
        crossings.add(at(row, column));
      }
    }
  }
  return (row, column) => crossings.has(at(row, column));
}

/** Whether a net by itself has a direction: a tail and a head, or an end above and one below. */
function isWhole(net: Net): boolean {
  const links = linksOfNet(net);
  const both = links.length === 2 && links[0]?.from === links[1]?.to;
  return (
    links.length > 0 &&
    !both &&
    links.every(({ kind, below }) => kind === 'arrow' || below !== null)
  );
}

function isJunction(laid: Laid, row: number, column: number): boolean {
  if (laid.wire(row, column)?.arms.length !== 4) return false;
  return (
    (laid.wire(row - 1, column) ?? laid.shape(row - 1, column)) !== null &&
    (laid.wire(row + 1, column) ?? laid.shape(row + 1, column)) !== null &&
    laid.wire(row, column - 1) !== null &&
    laid.wire(row, column + 1) !== null
  );
}

/** Words in a line or right beside it that relate its ends. */
function labelOf(net: Net, laid: Laid, ends: ReadonlySet<Shape>): string | null {
  for (const { row, column } of net.cells) {
    const inline = laid.inline.get(at(row, column));
    if (inline !== undefined) return inline;
  }
  for (const { row, column } of net.cells) {
    for (const [dy, dx] of [
      [0, 1],
      [0, 2],
      [0, -1],
      [0, -2],
      [-1, 0],
      [1, 0],
    ] as const) {
      const shape = laid.shape(row + dy, column + dx);
      if (shape?.kind !== 'text' || ends.has(shape)) continue;
      if (relationOf(shape.node.name) !== null) return shape.node.name;
    }
  }
  return null;
}

function rawLink(
  block: TextBlock,
  laid: Laid,
  net: Net,
  { kind, from, to, below }: NetLink,
  label: string | null,
): RawLink {
  const end = net.terminals.find(({ shape }) => shape === from) ?? net.cells[0];
  const range = placeOf(block, laid, end?.row ?? 0, end?.column ?? 0);
  return { kind, from: from.node.name, to: to.node.name, below, label, range };
}

function placeOf(block: TextBlock, laid: Laid, row: number, column: number): RawLink['range'] {
  const cell = laid.grid.at(row, column);
  return block.rangeIn(row, cell?.start ?? 0, cell?.end ?? 0);
}
