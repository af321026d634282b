import type { DependencyMap } from '../model.ts';

/** "`dependent` depends on `dependency`". */
export interface Ends {
  readonly dependent: string;
  readonly dependency: string;
}

/** In what a map may differ from another one. */
export interface Difference {
  readonly plus?: readonly Ends[];
  readonly minus?: readonly Ends[];
  /** Components that it no longer has. */
  readonly gone?: readonly string[];
  /** A code of which it has one problem less. */
  readonly settled?: string;
}

/** What a map says, whatever the places at which it says it, as something to compare. */
export function essence(map: DependencyMap, difference: Difference = {}): string {
  const { plus = [], minus = [], gone = [], settled } = difference;
  const without = new Set(minus.map(keyOf));
  const edges = [...map.edges, ...plus].map(keyOf).filter((key) => !without.has(key));
  const components = map.components.filter(({ name }) => !gone.includes(name));
  // A cycle is said by the edges already.
  const problems = map.problems.map(({ code }) => code).filter((code) => code !== 'map/cycle');
  const place = settled === undefined ? -1 : problems.indexOf(settled);
  return JSON.stringify({
    components: distinct(components.map(({ name, aliases }) => JSON.stringify([name, aliases]))),
    edges: distinct(edges),
    readings: map.readings.map(({ format, about, means }) => `${format} ${about} ${means}`),
    problems: problems.filter((_, at) => at !== place),
  });
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort();
}

function keyOf({ dependent, dependency }: Ends): string {
  return JSON.stringify([dependent, dependency]);
}
