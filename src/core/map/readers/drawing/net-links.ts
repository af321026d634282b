import type { Shape } from './shape.ts';
import type { Net, Terminal } from './trace.ts';

/** A connection that a net of lines draws between two shapes. */
export interface NetLink {
  readonly kind: 'arrow' | 'line';
  readonly from: Shape;
  readonly to: Shape;
  readonly below: 'from' | 'to' | null;
}

/**
 * What a net connects. Ends with arrowheads are the heads, all others the tails: a bar that gathers
 * three boxes and points at a fourth makes three arrows. Without arrowheads what the net reaches from
 * below hangs under what it leaves downwards.
 */
export function linksOfNet(net: Net): readonly NetLink[] {
  const ends = distinct(net.terminals);
  const heads = ends.filter(({ head }) => head);
  const tails = ends.filter(({ head }) => !head);
  if (heads.length > 0 && tails.length > 0) return pairs(tails, heads);
  if (heads.length === 2 && tails.length === 0) {
    return [
      ...pairs(heads.slice(0, 1), heads.slice(1)),
      ...pairs(heads.slice(1), heads.slice(0, 1)),
    ];
  }
  if (heads.length > 0) return [];
  const middle = net.heads[0];
  if (middle !== undefined) {
    const { points, row, column } = middle;
    const ahead = (end: Terminal): boolean => {
      if (points === 'up') return end.row < row;
      if (points === 'down') return end.row > row;
      return points === 'left' ? end.column < column : end.column > column;
    };
    return pairs(
      ends.filter((end) => !ahead(end)),
      ends.filter(ahead),
    );
  }
  const above = ends.filter(({ side }) => side === 'down');
  const beneath = ends.filter(({ side }) => side !== 'down');
  if (above.length > 0) {
    return above.flatMap(({ shape: to }) =>
      beneath.flatMap(({ shape: from }): NetLink[] =>
        from === to ? [] : [{ kind: 'line', from, to, below: 'from' }],
      ),
    );
  }
  const [first, second] = [...ends].sort((a, b) => a.shape.left - b.shape.left);
  if (ends.length !== 2 || first === undefined || second === undefined) return [];
  if (first.side === 'up' || second.side === 'up') return [];
  return [{ kind: 'line', from: first.shape, to: second.shape, below: null }];
}

function pairs(tails: readonly Terminal[], heads: readonly Terminal[]): readonly NetLink[] {
  return tails.flatMap(({ shape: from }) =>
    heads.flatMap(({ shape: to }): NetLink[] =>
      from === to && from.kind === 'frame'
        ? []
        : [{ kind: 'arrow', from, to, below: lower(from, to) }],
    ),
  );
}

/** Which of two shapes is drawn under the other. */
function lower(from: Shape, to: Shape): 'from' | 'to' | null {
  if (from.bottom < to.top) return 'to';
  return to.bottom < from.top ? 'from' : null;
}

/** One end for each shape and kind of end. */
function distinct(terminals: readonly Terminal[]): readonly Terminal[] {
  const seen = new Set<string>();
  const shapes = [...new Set(terminals.map(({ shape }) => shape))];
  return terminals.filter(({ shape, head }) => {
    const id = `${shapes.indexOf(shape)}:${head}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
