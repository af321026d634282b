import { strongGroups } from '../graph/cycles.ts';
import { graphOf } from '../graph/graph.ts';
import type { Component, DependencyEdge } from '../model.ts';

/** As much of a dependency map as triage needs. */
export interface TriageMap {
  readonly components: readonly Pick<Component, 'name'>[];
  readonly edges: readonly Pick<DependencyEdge, 'dependent' | 'dependency'>[];
}

/** A dependency map by number. A component has a higher number than what it depends on, but in a ring. */
export interface Network {
  readonly names: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Where each component stands in the map's own order. */
  readonly place: readonly number[];
  /** Dependencies and dependents of each component, in rising order. */
  readonly needs: readonly (readonly number[])[];
  readonly serves: readonly (readonly number[])[];
  /** The ring (circle of dependencies) that each component belongs to; most are alone in theirs. */
  readonly ring: readonly number[];
  readonly rings: readonly (readonly number[])[];
  /** How many levels of dependents stand on each component, counted on the longest way. */
  readonly depth: readonly number[];
}

/** A map by numbers: dependencies before what depends on them, circles side by side. */
export function networkOf(map: TriageMap): Network {
  const graph = graphOf(map);
  const given = map.components.map(({ name }) => name);
  const groups = strongGroups(given, graph.dependencies);
  const names = groups.flat();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const numbered = (others: readonly string[]): readonly number[] =>
    others.flatMap((name) => numbers.get(name) ?? []).sort((a, b) => a - b);
  const serves = names.map((name) => numbered(graph.dependents(name)));
  const rings = groups.map(numbered);
  const ring = rings.flatMap((members, at) => members.map(() => at));
  return {
    names,
    numbers,
    place: names.map((name) => given.indexOf(name)),
    needs: names.map((name) => numbered(graph.dependencies(name))),
    serves,
    ring,
    rings,
    depth: depths(serves, ring, rings),
  };
}

function depths(
  serves: Network['serves'],
  ring: Network['ring'],
  rings: Network['rings'],
): readonly number[] {
  const depth: number[] = new Array(ring.length).fill(0);
  for (let at = rings.length - 1; at >= 0; at--) {
    const members = rings[at] ?? [];
    const above = members
      .flatMap((member) => serves[member] ?? [])
      .filter((dependent) => ring[dependent] !== at)
      .map((dependent) => (depth[dependent] ?? 0) + 1);
    for (const member of members) depth[member] = Math.max(0, ...above);
  }
  return depth;
}

/** The components that `starts` reach through dependents, themselves included, by number. */
export function downstreamOf(
  { serves }: Pick<Network, 'serves'>,
  starts: readonly number[],
  counts: (component: number) => boolean = () => true,
): readonly number[] {
  const seen = new Set(starts);
  for (const component of seen) {
    for (const dependent of serves[component] ?? []) if (counts(dependent)) seen.add(dependent);
  }
  return [...seen].sort((a, b) => a - b);
}

/** The components that any of `starts` depends on, through others too, themselves included. */
export function upstreamOf(
  { needs }: Pick<Network, 'needs'>,
  starts: readonly number[],
): ReadonlySet<number> {
  const seen = new Set(starts);
  for (const component of seen) for (const need of needs[component] ?? []) seen.add(need);
  return seen;
}

/** The name of a component by its number. */
export function nameOf({ names }: Pick<Network, 'names'>, component: number): string {
  return names[component] ?? '';
}
