import type { DependencyMap } from '../../../../src/core/map/model.ts';

const range = { line: 1, endLine: 1, start: 0, end: 0 };

/** A map of edges, each written `dependent → dependency`. */
export function mapOf(...edges: readonly string[]): DependencyMap {
  const pairs = edges.map((edge) => edge.split(' → '));
  const names = [...new Set(pairs.flat())];
  return {
    components: names.map((name) => ({ name, aliases: [], range })),
    edges: pairs.map(([dependent = '', dependency = '']) => ({ dependent, dependency, range })),
    readings: [],
    problems: [],
  };
}
