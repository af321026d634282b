import assert from 'node:assert/strict';
import fc from 'fast-check';
import { curve } from '../../../../src/core/map/render/curve.ts';
import { layoutMap, type MapLayout } from '../../../../src/core/map/render/layout.ts';

const range = { start: 0, end: 0, line: 1, endLine: 1 };

function laidOut(count: number, pairs: readonly (readonly [number, number])[]): MapLayout {
  const name = (at: number) => `component ${at}`;
  const edges = new Map(
    pairs
      .map(([from, to]) => [from % count, to % count] as const)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => [
        `${from} ${to}`,
        { dependent: name(from), dependency: name(to), range },
      ]),
  );
  return layoutMap({
    components: Array.from({ length: count }, (_, at) => ({ name: name(at), aliases: [], range })),
    edges: [...edges.values()],
  });
}

const small = fc
  .tuple(
    fc.integer({ min: 2, max: 12 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
  )
  .map(([count, pairs]) => laidOut(count, pairs));

/** Maps with a stack of leaves beside others: rows of rectangles that differ in height. */
const stacked = fc
  .record({
    leaves: fc.integer({ min: 4, max: 7 }),
    needs: fc.integer({ min: 1, max: 3 }),
    others: fc.integer({ min: 0, max: 4 }),
    pairs: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 8 }),
  })
  .map(({ leaves, needs, others, pairs }) => {
    const rest = needs + others;
    const fans = Array.from({ length: leaves * needs }, (_, at) => {
      return [rest + Math.floor(at / needs), at % needs] as const;
    });
    const between = pairs.map(([from, to]) => [from % rest, to % rest] as const);
    return laidOut(rest + leaves, [...fans, ...between]);
  });

/** The arrow from 1 to 0 starts lower than the stack of 4 to 8 beside it. */
const BESIDE_A_STACK = laidOut(9, [
  [8, 0],
  [7, 0],
  [6, 0],
  [5, 0],
  [4, 0],
  [1, 2],
  [1, 0],
]);

/** How far from an edge an arrow may end. */
const NEAR = 0.2;

/** Four leaves that need one component stand in stacks. */
const STACKS = laidOut(5, [
  [1, 0],
  [2, 0],
  [3, 0],
  [4, 0],
]);

/** Points along the drawn curve: each piece is a cubic that starts and ends upright. */
function along({ points }: MapLayout['edges'][number]): readonly { x: number; y: number }[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at] ?? to;
    return Array.from({ length: 20 }, (_, step) => {
      const t = step / 20;
      const blend = 3 * t ** 2 - 2 * t ** 3;
      const rise = 1.5 * t - 1.5 * t ** 2 + t ** 3;
      return { x: from.x + (to.x - from.x) * blend, y: from.y + (to.y - from.y) * rise };
    });
  });
}

describe('arrows of a map', () => {
  it('lead from the edge of what depends to the edge of what is needed', () => {
    fc.assert(
      fc.property(small, ({ nodes, edges }) => {
        const box = new Map(nodes.map((node) => [node.name, node]));
        for (const { dependent, dependency, points } of edges) {
          for (const [name, point] of [
            [dependent, points[0]],
            [dependency, points.at(-1)],
          ] as const) {
            const { x, y, width, height } = box.get(name) ?? assert.fail();
            assert.ok(point !== undefined);
            const across = Math.min(Math.abs(point.y - y), Math.abs(point.y - y - height));
            const beside = Math.min(Math.abs(point.x - x), Math.abs(point.x - x - width));
            assert.ok(point.x >= x && point.x <= x + width);
            assert.ok(point.y >= y - NEAR && point.y <= y + height + NEAR);
            // What stands in a stack has its arrow start at its side.
            assert.ok(Math.min(across, beside) <= NEAR);
          }
        }
      }),
      { examples: [[STACKS]] },
    );
  });

  it('run through no component on their way', () => {
    fc.assert(
      fc.property(fc.oneof(small, stacked), ({ nodes, edges }) => {
        for (const edge of edges) {
          const others = nodes.filter(
            ({ name }) => name !== edge.dependent && name !== edge.dependency,
          );
          for (const point of along(edge)) {
            const hit = others.find(
              ({ x, y, width, height }) =>
                point.x > x + 1 &&
                point.x < x + width - 1 &&
                point.y > y + 1 &&
                point.y < y + height - 1,
            );
            assert.equal(hit?.name, undefined, `${edge.dependent} → ${edge.dependency}`);
          }
        }
      }),
      { examples: [[BESIDE_A_STACK]] },
    );
  });

  it('meet one side of a component at different places', () => {
    const { edges } = laidOut(5, [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 1],
      [4, 2],
      [4, 3],
    ]);
    const heads = edges.slice(0, 3).map(({ points }) => points.at(-1)?.x);
    const tails = edges.slice(3).map(({ points }) => points[0]?.x);
    assert.equal(new Set(heads).size, 3);
    assert.equal(new Set(tails).size, 3);
  });
});

describe('curve', () => {
  it('runs upright through its points', () => {
    assert.equal(
      curve([
        { x: 0, y: 100 },
        { x: 50, y: 40 },
        { x: 50, y: 0 },
      ]),
      'M0 100C0 70 50 70 50 40C50 20 50 20 50 0',
    );
    assert.equal(curve([]), '');
  });
});
