import type { Component, DependencyEdge } from '../model.ts';

/** Questions to the edges of a map. Answers are names in the map's order, without the name asked for. */
export interface MapGraph {
  /** What the component needs itself. */
  dependencies(name: string): readonly string[];
  /** What needs the component itself. */
  dependents(name: string): readonly string[];
  /** All that must work for the component to work: its dependencies and theirs. */
  upstream(name: string): readonly string[];
  /** All that suffers when the component fails: its dependents and theirs. */
  downstream(name: string): readonly string[];
}

/** Indexes the edges of a map once; every question then takes time by the size of its answer. */
export function graphOf({
  components,
  edges,
}: {
  readonly components: readonly Pick<Component, 'name'>[];
  readonly edges: readonly Pick<DependencyEdge, 'dependent' | 'dependency'>[];
}): MapGraph {
  const order = new Map(components.map(({ name }, at) => [name, at]));
  const needs = new Map<string, Set<string>>();
  const serves = new Map<string, Set<string>>();
  for (const { dependent, dependency } of edges) {
    addTo(needs, dependent, dependency);
    addTo(serves, dependency, dependent);
  }
  const inOrder = (name: string, found: Iterable<string>): readonly string[] =>
    [...found]
      .filter((other) => other !== name)
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    dependencies: (name) => inOrder(name, needs.get(name) ?? []),
    dependents: (name) => inOrder(name, serves.get(name) ?? []),
    upstream: (name) => inOrder(name, reached(name, needs)),
    downstream: (name) => inOrder(name, reached(name, serves)),
  };
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

function reached(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): Iterable<string> {
  const seen = new Set<string>();
  const queue = [...(next.get(start) ?? [])];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...(next.get(name) ?? []));
  }
  return seen;
}
