import assert from 'node:assert/strict';
import { findCycles } from '../../../../src/core/map/graph/cycles.ts';
import { graphOf } from '../../../../src/core/map/graph/graph.ts';
import { readMap } from '../../../../src/core/map/read.ts';
import { fence } from '../check-maps.ts';

const graph = graphOf(
  readMap({
    path: 'a.md',
    text: fence(
      'Apps -> K8s -> Vault -> KMS\nCI -> Vault\nK8s -> DNS\nKMS -> K8s\nA1 -> A1',
      '# Map',
    ),
  }),
);

describe('what is upstream and downstream', () => {
  it('of a component, directly', () => {
    assert.deepEqual(graph.dependencies('K8s'), ['Vault', 'DNS']);
    assert.deepEqual(graph.dependents('Vault'), ['K8s', 'CI']);
  });

  it('through others, also around a cycle', () => {
    assert.deepEqual(graph.upstream('Apps'), ['K8s', 'Vault', 'KMS', 'DNS']);
    assert.deepEqual(graph.downstream('DNS'), ['Apps', 'K8s', 'Vault', 'KMS', 'CI']);
    assert.deepEqual(graph.upstream('K8s'), ['Vault', 'KMS', 'DNS']);
  });

  it('is nothing for a component that needs only itself, and for a stranger', () => {
    assert.deepEqual(graph.upstream('A1'), []);
    assert.deepEqual(graph.downstream('Kafka'), []);
  });
});

/** Edges as "ab" for a → b, and the cycles found. */
const CYCLES: readonly (readonly [edges: string, cycles: readonly string[]])[] = [
  ['ab bc', []],
  ['aa', ['a']],
  ['ab ba', ['ab']],
  ['ab bc ca', ['abc']],
  ['ab bc ca cb', ['abc']],
  ['ab ba cd dc bc', ['ab', 'cd']],
  ['ab bc cd db', ['bcd']],
];

describe('cycles', () => {
  for (const [edges, cycles] of CYCLES) {
    it(`${edges}: ${cycles.join(', ') || 'none'}`, () => {
      const pairs = edges.split(' ').map((pair) => pair.split(''));
      const nodes = [...new Set(pairs.flat())].sort();
      const next = (node: string) =>
        pairs.flatMap(([a, b]) => (a === node && b !== undefined ? [b] : []));
      assert.deepEqual(
        findCycles(nodes, next).map((cycle) => cycle.join('')),
        cycles,
      );
    });
  }

  it('are found on a path of ten thousand nodes', () => {
    const nodes = Array.from({ length: 10_000 }, (_, at) => `${at}`);
    const cycles = findCycles(nodes, (node) => [`${(Number(node) + 1) % nodes.length}`]);
    assert.equal(cycles[0]?.length, nodes.length);
  });
});
