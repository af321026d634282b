import { findComponent, nearestNames } from '../../names.ts';
import type { Component } from '../model.ts';
import type { ComponentChange, Observation } from './model.ts';

/** What somebody wrote down, with names as people write them. */
export interface WrittenObservation {
  readonly failing: readonly string[];
  readonly healthy: readonly string[];
  readonly changes: readonly ComponentChange[];
  readonly releasing: readonly string[];
  readonly now: number | null;
}

export interface NameProblem {
  readonly kind: 'unknown' | 'contradictory';
  readonly name: string;
  /** One sentence with the remedy. */
  readonly message: string;
}

/**
 * Finds the components that an observation names, as names are matched everywhere. What cannot be found,
 * or is said to be both failing and healthy, is left out and named in `problems`.
 */
export function readObservation(
  map: { readonly components: readonly Component[] },
  written: WrittenObservation,
): { readonly value: Observation; readonly problems: readonly NameProblem[] } {
  const problems = new Map<string, NameProblem>();
  const find = (name: string): readonly string[] => {
    const found = findComponent(map, name);
    if (found !== null) return [found.name];
    problems.set(name, { kind: 'unknown', name, message: unknownName(map, name) });
    return [];
  };
  const failing = distinct(written.failing.flatMap(find));
  const healthy = distinct(written.healthy.flatMap(find));
  for (const name of failing.filter((one) => healthy.includes(one))) {
    const message = `“${name}” is said to be failing and healthy. Say one of the two.`;
    problems.set(name, { kind: 'contradictory', name, message });
  }
  const value = {
    failing,
    healthy: healthy.filter((name) => !failing.includes(name)),
    changes: written.changes.flatMap((change) =>
      find(change.component).map((component) => ({ ...change, component })),
    ),
    releasing: distinct(written.releasing.flatMap(find)),
    now: written.now,
  };
  return { value, problems: [...problems.values()] };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** Says that a name is not on the map, with the nearest that are. */
function unknownName(
  { components }: { readonly components: readonly Component[] },
  name: string,
): string {
  const near = nearestNames(
    name,
    components.flatMap((component) => [component.name, ...component.aliases]),
  ).map((one) => `“${one}”`);
  const remedy =
    near.length === 0 ? 'Write a name of the map.' : `Did you mean ${near.join(' or ')}?`;
  return `“${name}” is not on the map. ${remedy}`;
}
