import type { TextBlock } from '../../blocks/block.ts';
import { relationOf } from '../../direction/relation.ts';
import { readStatements } from '../../direction/statement.ts';
import type { Remark } from '../raw.ts';
import { type Grid, gridOf } from './grid.ts';
import { findRectangles } from './rectangle.ts';
import { partOf, type Shape, shapesOfRectangles } from './shape.ts';
import { shapesOfText } from './texts.ts';
import type { Board } from './trace.ts';
import { type Wire, wireAt } from './wire.ts';

/** A drawing with every character told apart: box, line, name, or remark. */
export interface Laid extends Board {
  readonly shapes: readonly Shape[];
  readonly remarks: readonly Remark[];
  /** Words that interrupt a line: `── uses ──>`. Keyed by `row:column` of each cell they cover. */
  readonly inline: ReadonlyMap<string, string>;
}

const PLAIN: Wire = { arms: ['left', 'right'], head: null, slant: null };
const LEGEND = /^\W*(?:legend|key|notes?|read|reading|arrows?|lines?|where|n\.?b\.?)\b/iu;

/** Tells the parts of a drawing apart. */
export function layOut(block: TextBlock): Laid {
  const grid = gridOf(block.lines);
  const boxes = shapesOfRectangles(block, grid, findRectangles(grid));
  const owners = ownersOf(grid, boxes);
  const remarks: Remark[] = [];
  const silent = new Set<number>();
  for (const [row, cells] of grid.rows.entries()) {
    const part = partOf(
      row,
      cells.filter(({ column }) => !owners.has(at(row, column))),
    );
    if (part === null || !LEGEND.test(part.text)) continue;
    if (!/^\W*(?:legend|key)\b/iu.test(part.text) && readStatements(part.text).length === 0)
      continue;
    silent.add(row);
    remarks.push({ text: part.text, range: block.rangeIn(row, part.start, part.end) });
  }
  const wires = new Map<string, Wire>();
  for (const [row, cells] of grid.rows.entries()) {
    for (const { column } of silent.has(row) ? [] : cells) {
      const found = owners.has(at(row, column)) ? null : wireAt(grid, row, column);
      if (found === null) continue;
      const through = frameSideAt(boxes, row, column);
      const arms = found.arms.filter(
        (arm) => through === null || (arm === 'left' || arm === 'right') === (through === 'side'),
      );
      wires.set(at(row, column), { ...found, arms });
    }
  }
  const taken = (row: number, column: number) =>
    silent.has(row) || owners.has(at(row, column)) || wires.has(at(row, column));
  const inline = new Map<string, string>();
  const texts = shapesOfText(block, grid, taken).filter((text) => {
    if (text.kind !== 'text' || !isInline(text, wires, boxes.length > 0)) return true;
    for (let column = text.left - 2; column <= text.right + 2; column++) {
      if (wires.has(at(text.top, column))) continue;
      wires.set(at(text.top, column), PLAIN);
      inline.set(at(text.top, column), text.node.name);
    }
    return false;
  });
  const places = new Map(owners);
  for (const text of texts) {
    for (let column = text.left; column <= text.right; column++)
      places.set(at(text.top, column), text);
  }
  const filled = inline.size === 0 ? grid : withInline(grid, inline);
  return {
    grid: filled,
    shapes: [...boxes, ...texts],
    remarks,
    inline,
    wire: (row, column) => wires.get(at(row, column)) ?? null,
    shape: (row, column) => places.get(at(row, column)) ?? null,
  };
}

/** Names a cell. */
export function at(row: number, column: number): string {
  return `${row}:${column}`;
}

/** Which box each cell belongs to: all of a box, the border alone of a frame. */
function ownersOf(grid: Grid, boxes: readonly Shape[]): ReadonlyMap<string, Shape> {
  const owners = new Map<string, Shape>();

  const frames = boxes.filter(({ kind }) => kind === 'frame');
  for (const shape of [...frames, ...boxes.filter(({ kind }) => kind === 'box')]) {
    for (let row = shape.top; row <= shape.bottom; row++) {
      for (let column = shape.left; column <= shape.right; column++) {
        const edge = row === shape.top || row === shape.bottom;
        const side = column === shape.left || column === shape.right;
        if (shape.kind === 'frame' && !edge && !side) continue;
        if (shape.kind === 'frame' && passes(grid, row, column, edge)) continue;
        owners.set(at(row, column), shape);
      }
    }
  }
  return owners;
}

/** Whether a place lies on the top or bottom edge of a frame, or on one of its sides. */
function frameSideAt(boxes: readonly Shape[], row: number, column: number): 'edge' | 'side' | null {
  for (const { kind, top, bottom, left, right } of boxes) {
    if (kind !== 'frame' || row < top || row > bottom || column < left || column > right) continue;
    if (row === top || row === bottom) return 'edge';
    if (column === left || column === right) return 'side';
  }
  return null;
}

/** A line that goes through a frame's border. */
function passes(grid: Grid, row: number, column: number, edge: boolean): boolean {
  const sign = grid.at(row, column)?.sign ?? '';
  return edge ? /[│┃║┼╋╬|▲▼↑↓]/u.test(sign) : /[─━═┼╋╬▶◀→←]/u.test(sign);
}

/** Words between two pieces of a line, none of which points at them, are the line's label. */
function isInline(text: Shape, wires: ReadonlyMap<string, Wire>, boxed: boolean): boolean {
  const beside = (column: number, step: number): Wire | null =>
    wires.get(at(text.top, column + step)) ?? wires.get(at(text.top, column + 2 * step)) ?? null;
  const left = beside(text.left, -1);
  const right = beside(text.right, 1);
  if (left === null || right === null || left.head !== null || right.head !== null) return false;
  if (!left.arms.includes('right') || !right.arms.includes('left')) return false;
  return boxed || relationOf(text.node.name) !== null;
}

/** The grid with a cell wherever a label covers a line, so that the line can be followed. */
function withInline(grid: Grid, inline: ReadonlyMap<string, string>): Grid {
  const rows = grid.rows.map((cells, row) => {
    const blanks = [...inline.keys()].flatMap((key) => {
      const [atRow, column] = key.split(':').map(Number);
      if (atRow !== row || column === undefined || grid.at(row, column) !== null) return [];
      return [{ sign: '─', column, width: 1, start: 0, end: 0 }];
    });
    return blanks.length === 0 ? cells : [...cells, ...blanks].sort((a, b) => a.column - b.column);
  });
  return { ...grid, rows };
}
