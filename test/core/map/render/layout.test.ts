import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layoutMap, type MapLayout } from '../../../../src/core/map/render/layout.ts';
import { wrapName } from '../../../../src/core/map/render/wrap.ts';
import { displayWidth } from '../../../../src/core/text/width.ts';

const range = { start: 0, end: 0, line: 1, endLine: 1 };

function mapOf(count: number, pairs: readonly (readonly [number, number])[]) {
  const name = (at: number) => `component ${at % count}`;
  return {
    components: Array.from({ length: count }, (_, at) => ({ name: name(at), aliases: [], range })),
    edges: pairs.map(([from, to]) => ({ dependent: name(from), dependency: name(to), range })),
  };
}

const someMap = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 90 }))
  .map(([count, pairs]) => mapOf(count, pairs));

function overlapping({ nodes }: MapLayout): string | undefined {
  for (const [at, a] of nodes.entries()) {
    for (const b of nodes.slice(at + 1)) {
      const apart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      if (!apart) return `${a.name} and ${b.name}`;
    }
  }
  return undefined;
}

describe('the layout of a map', () => {
  it('places every component once, inside the picture, none over another', () => {
    fc.assert(
      fc.property(someMap, (map) => {
        const layout = layoutMap(map);
        assert.deepEqual(
          layout.nodes.map(({ name }) => name),
          map.components.map(({ name }) => name),
        );
        assert.equal(overlapping(layout), undefined);
        for (const { x, y, width, height } of layout.nodes) {
          assert.ok(x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws every edge from its dependent to its dependency', () => {
    fc.assert(
      fc.property(someMap, (map) => {
        const layout = layoutMap(map);
        assert.equal(layout.edges.length, map.edges.length);
        const boxes = new Map(layout.nodes.map((node) => [node.name, node]));
        for (const { dependent, dependency, points } of layout.edges) {
          if (dependent === dependency) continue;
          for (const [name, point] of [
            [dependent, points[0]],
            [dependency, points.at(-1)],
          ] as const) {
            const box = boxes.get(name);
            assert.ok(box !== undefined && point !== undefined);
            const near =
              point.x >= box.x - 1 &&
              point.x <= box.x + box.width + 1 &&
              point.y >= box.y - 1 &&
              point.y <= box.y + box.height + 1;
            assert.ok(near, `${name}: ${point.x},${point.y}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts what is needed above what needs it, where there is no cycle', () => {
    const map = mapOf(9, [
      [1, 0],
      [2, 1],
      [3, 1],
      [4, 3],
      [5, 0],
      [6, 5],
      [7, 2],
      [8, 7],
    ]);
    const { nodes, edges } = layoutMap(map);
    const top = new Map(nodes.map(({ name, y }) => [name, y]));
    for (const { dependent, dependency } of edges) {
      assert.ok(
        (top.get(dependency) ?? 0) < (top.get(dependent) ?? 0),
        `${dependent} > ${dependency}`,
      );
    }
  });

  it('keeps a component with two hundred consumers on a page', () => {
    const { width, height } = layoutMap(
      mapOf(
        201,
        Array.from({ length: 200 }, (_, at) => [at + 1, 0] as const),
      ),
    );
    assert.ok(width < 5000 && height < 5000, `${width} x ${height}`);
  });

  it('takes a chain of three thousand and a cycle', () => {
    const chain = Array.from({ length: 3000 }, (_, at) => [at, (at + 1) % 3000] as const);
    assert.equal(layoutMap(mapOf(3000, chain)).nodes.length, 3000);
  });

  it('gives the same picture for the same map', () => {
    fc.assert(
      fc.property(someMap, (map) => assert.deepEqual(layoutMap(map), layoutMap(map))),
      { numRuns: 20 },
    );
  });
});

describe('wrapping a name', () => {
  it('keeps every line within the columns, and every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const lines = wrapName(name, 12);
        for (const line of lines) assert.ok(displayWidth(line) <= 12, line);
        assert.equal(lines.join('').replace(/\s/g, ''), name.replace(/\s/g, ''));
      }),
    );
  });

  it('breaks at spaces', () => {
    assert.deepEqual(wrapName('CI deploys (signed image verification)', 24), [
      'CI deploys (signed image',
      'verification)',
    ]);
  });
});
