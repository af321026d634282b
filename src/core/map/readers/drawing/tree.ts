import type { TreeLine } from './tree-line.ts';

/** Where each line of a drawn tree hangs: the index of its parent's line, or null for a root. */
export interface Parents {
  readonly parents: readonly (number | null)[];
  /** Bars had to stand in for columns. */
  readonly byBars: boolean;
}

interface Level {
  readonly column: number;
  /** The list goes on: its last item was not drawn as the last one. */
  open: boolean;
  last: number;
}

/**
 * Finds the parent of every branch by the columns of the signs. Where the indentation is lost (lines
 * trimmed, or runs of blanks collapsed) by the bars instead: each bar stands for a list that still
 * goes on, so n bars and a branch continue the n-th open list (counted from 0), or, when all open
 * lists have their bar, begin a list under the line before.
 */
export function findParents(lines: readonly TreeLine[]): Parents {
  const left = Math.min(...lines.flatMap((line) => (line.kind === 'blank' ? [] : [leftOf(line)])));
  const trimmed = lines.every((line) => line.kind === 'blank' || leftOf(line) === left);
  const collapsed = !lines.some((line) => line.spaced || leftOf(line) - left >= 2);
  const parents: (number | null)[] = [];
  let levels: Level[] = [];
  let root: number | null = null;
  let byBars = false;
  for (const [at, line] of lines.entries()) {
    parents.push(null);
    if (line.kind === 'text') {
      levels = [];
      root = at;
    }
    if (!['branch', 'arrow', 'bullet'].includes(line.kind)) continue;
    const lostLead = trimmed && line.bars.length === 0 && line.kind === 'branch';
    const lostGap = collapsed && line.bars.length > 0;
    const loose = collapsed && line.kind === 'branch';
    const columns = depthByColumn(line, levels, loose);
    const bars = depthByBars(line, levels);
    const depth = lostLead || lostGap || columns === null ? bars : columns;
    if (depth !== columns) byBars = true;
    levels = levels.slice(0, depth + 1);
    parents[at] = depth === 0 ? root : (levels[depth - 1]?.last ?? root);
    const level = levels[depth];
    if (level === undefined) levels.push({ column: line.column, open: !line.closes, last: at });
    else {
      level.open = !line.closes;
      level.last = at;
    }
  }
  return { parents, byBars };
}

function leftOf(line: TreeLine): number {
  return Math.min(line.bars[0] ?? line.column, line.column);
}

/** Depth among the levels by column; null where columns cannot tell. */
function depthByColumn(
  line: TreeLine,
  levels: readonly Level[],
  collapsed: boolean,
): number | null {
  const same = levels.findIndex((level) => level.column === line.column);
  if (same !== -1) return levels[same]?.open === false && collapsed ? null : same;
  const deeper = levels.findIndex((level) => level.column > line.column);
  if (deeper === -1) return levels.length;
  const near = levels.findIndex((level) => Math.abs(level.column - line.column) === 1);
  return near === -1 ? deeper : near;
}

function depthByBars(line: TreeLine, levels: readonly Level[]): number {
  const open = levels.flatMap((level, at) => (level.open ? [at] : []));
  return open[line.bars.length] ?? levels.length;
}
