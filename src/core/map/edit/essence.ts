import type { DependencyMap } from '../model.ts';

/** What a map says, whatever the places at which it says it, as something to compare. */
export function essence(
  { components, edges, readings, problems }: DependencyMap,
  more: readonly { readonly dependent: string; readonly dependency: string }[] = [],
) {
  const pairs = [...edges, ...more].map(({ dependent, dependency }) =>
    JSON.stringify([dependent, dependency]),
  );
  return {
    components: components.map(({ name, aliases }) => JSON.stringify([name, aliases])).sort(),
    edges: [...new Set(pairs)].sort(),
    readings: readings.map(({ format, about, means }) => `${format} ${about} ${means}`),
    problems: problems.filter(({ code }) => code !== 'map/cycle').map(({ code }) => code),
  };
}
