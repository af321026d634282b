import { type TextBlock, textBlock } from '../../blocks/block.ts';
import { mapProblem } from '../../problems.ts';
import { readChain } from '../chain.ts';
import { joinRaw, NOTHING, type RawMap } from '../raw.ts';
import { splitColumns } from './columns.ts';
import { readDiagram } from './diagram.ts';
import { gridOf } from './grid.ts';
import { readOutline } from './outline.ts';
import { findRectangles } from './rectangle.ts';
import { readTreeLine } from './tree-line.ts';

const MOST_LINES = 5000;
const LONGEST_LINE = 2000;

/**
 * Reads a drawing made of characters. Boxes and free lines are followed in two dimensions; trees,
 * chains and sentences are read line by line, so that they survive lost indentation.
 */
export function readDrawing(block: TextBlock): RawMap {
  const tooLong = block.lines.find((line) => line.text.length > LONGEST_LINE);
  if (block.lines.length > MOST_LINES || tooLong !== undefined) {
    const size = tooLong === undefined ? `${block.lines.length} lines` : 'a very long line';
    return { ...NOTHING, problems: [mapProblem('map/too-large', block.range, size)] };
  }
  if (isDiagram(block)) return readDiagram(block);
  const segments = segmentsOf(block);
  if (segments.every(({ length }) => length === 1)) return readOutline(block);
  return joinRaw(segments.flat().map((part) => readOutline(part)));
}

/** The parts of the drawing between empty lines, each cut into the trees that stand side by side. */
function segmentsOf(block: TextBlock): readonly (readonly TextBlock[])[] {
  const segments: TextBlock['lines'][number][][] = [[]];
  for (const line of block.lines) {
    if (line.text.trim() === '') segments.push([]);
    else segments.at(-1)?.push(line);
  }
  return segments
    .filter(({ length }) => length > 0)
    .map((lines) => (splitColumns(lines) ?? [lines]).map((part) => textBlock(part, block.placeOf)));
}

/** Whether lines connect names in two dimensions, so that no reading line by line can do. */
function isDiagram(block: TextBlock): boolean {
  if (
    /[┌╭╔┏╓╒]|\+[-=]|\.[-]{2}/u.test(block.text) &&
    findRectangles(gridOf(block.lines)).length > 0
  ) {
    return true;
  }
  const lines = block.lines.map((line) => readTreeLine(line.text));
  if (block.lines.some(({ text }) => TURN.test(text.replace(FORK, '')))) return true;
  if (!lines.some(({ kind }) => kind === 'branch')) {
    return lines.some(({ kind }) => kind === 'bars') || hasSlants(block);
  }
  const wide = lines.some(({ kind, text }) => kind === 'text' && readChain(text) !== null);
  const inset = lines.some(
    ({ kind, bars: [first], column }) => kind !== 'text' && (first ?? column) > 0,
  );
  return wide && inset;
}

/** A line that turns or parts: no tree has that, but for `├─┬ name`. */
const TURN = /[┌┐┘┴┤┼┬╭╮╯][─═-]|[─═-][┐┘┴┤┼┬╮╯]|-\+/u;
const FORK = /[├└]─*┬─*(?=\s)/gu;

/** A row of nothing but slashes and other strokes. */
function hasSlants(block: TextBlock): boolean {
  return block.lines.some(({ text }) => /^[\s/\\|╱╲vV^-]*[/\\╱╲][\s/\\|╱╲vV^-]*$/u.test(text));
}
