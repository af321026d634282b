import assert from 'node:assert/strict';
import { layoutMap } from '../../src/core/map/render/layout.ts';
import { type Direction, neighbour, readingOrder } from '../../src/webview/map/navigation.ts';

const range = { start: 0, end: 0, line: 1, endLine: 1 };
const edge = (dependent: string, dependency: string) => ({ dependent, dependency, range });
const EDGES = [
  edge('Clusters', 'Vault'),
  edge('Clusters', 'DNS'),
  edge('Workloads', 'Clusters'),
  edge('Argo', 'Clusters'),
];
const NAMES = ['Vault', 'DNS', 'Clusters', 'Workloads', 'Argo', 'Alone'];
const LAYOUT = layoutMap({
  components: NAMES.map((name) => ({ name, aliases: [], range })),
  edges: EDGES,
});

const cases: readonly (readonly [
  from: string,
  direction: Direction,
  expected: readonly string[],
])[] = [
  ['Clusters', 'up', ['Vault', 'DNS']],
  ['Clusters', 'down', ['Workloads', 'Argo']],
  ['Workloads', 'up', ['Clusters']],
  ['Vault', 'down', ['Clusters']],
  ['Vault', 'up', ['Vault']],
  ['Workloads', 'down', ['Workloads']],
  ['Alone', 'up', ['Alone']],
  ['Nowhere', 'up', ['Nowhere']],
];

describe('arrow keys', () => {
  for (const [from, direction, expected] of cases) {
    it(`lead ${direction} from ${from} to ${expected.join(' or ')}`, () => {
      const to = neighbour(LAYOUT, EDGES, from, direction);
      assert.ok(expected.includes(to), to);
    });
  }

  it('reach every component to the right, and come back to the left', () => {
    const order = readingOrder(LAYOUT.nodes).map(({ name }) => name);
    assert.equal(order.length, NAMES.length);
    for (const [at, name] of order.entries()) {
      assert.equal(neighbour(LAYOUT, EDGES, name, 'right'), order[at + 1] ?? name);
      assert.equal(neighbour(LAYOUT, EDGES, name, 'left'), order[at - 1] ?? name);
      assert.equal(neighbour(LAYOUT, EDGES, name, 'first'), order[0]);
      assert.equal(neighbour(LAYOUT, EDGES, name, 'last'), order.at(-1));
    }
  });
});
