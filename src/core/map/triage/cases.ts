import * as v from 'valibot';
import { findComponent, nameKey, withoutNote } from '../../names.ts';
import { parseInstant } from '../../time/utc.ts';
import type { Component } from '../model.ts';
import type { ComponentChange, Observation } from './model.ts';
import type { TriageMap } from './network.ts';
import { type NameProblem, readObservation } from './observe.ts';

/** A past incident, or a made one: what was known, and what the cause turned out to be. */
export interface TriageCase {
  readonly id: string;
  readonly map: TriageMap;
  readonly observation: Observation;
  /** The broken components; empty where the case does not tell. */
  readonly truth: readonly string[];
}

/** A line of a file of cases: a case with what of it counts for nothing, or why it is none. */
export type ReadCase =
  | { readonly value: TriageCase; readonly problems: readonly string[] }
  | { readonly value: null; readonly problems: readonly string[] };

const names = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((one) => (typeof one === 'string' ? [one] : one)),
);
const moment = v.nullish(v.union([v.string(), v.number()]));
const change = v.union([
  v.pipe(
    v.string(),
    v.transform((component) => ({ component, at: null, minutesAgo: null, what: null })),
  ),
  v.object({
    component: names,
    at: moment,
    minutesAgo: v.nullish(v.number()),
    what: v.nullish(v.string()),
  }),
]);
const edge = v.union([
  v.pipe(
    v.strictTuple([v.string(), v.string()]),
    v.transform(([dependent, dependency]) => ({ dependent, dependency })),
  ),
  v.object({ dependent: v.string(), dependency: v.string() }),
]);
const schema = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  map: v.nullish(v.array(edge)),
  observed: v.object({ failing: v.nullish(names), healthy: v.nullish(names) }),
  changes: v.nullish(v.array(change)),
  releasing: v.nullish(names),
  now: moment,
  truth: v.nullish(names),
});

/**
 * Reads one line of a file of cases:
 * `{id, map?: [[dependent, dependency], …], observed: {failing, healthy}, changes?, releasing?, truth?}`.
 * A change is a component's name, a sentence that holds one, or `{component, at, what}` with an ISO time,
 * milliseconds or `minutesAgo`; `now` is the time of the case. A change or a window of something that is not on the map counts for
 * nothing and is told; any other name that is not on the map makes the line none.
 *
 * @param map of the repository, for cases without one of their own; null where there is none
 */
export function readCase(
  line: string,
  map: { readonly components: readonly Component[]; readonly edges: TriageMap['edges'] } | null,
): ReadCase {
  const read = readJson(line);
  if (read === undefined)
    return { value: null, problems: ['This line is not JSON. Write one object a line.'] };
  const parsed = v.safeParse(schema, read);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const at = v.getDotPath(issue) ?? 'the line';
    return { value: null, problems: [`${at}: ${issue.message}. Write ${SHAPE}.`] };
  }
  const { id, observed, now, truth } = parsed.output;
  const own =
    parsed.output.map === null || parsed.output.map === undefined ? map : ownMap(parsed.output.map);
  if (own === null) {
    const remedy = 'Give the case a "map", or set "map" in .faultline.yaml.';
    return { value: null, problems: [`There is no map to triage on. ${remedy}`] };
  }
  const written = {
    failing: observed.failing ?? [],
    healthy: observed.healthy ?? [],
    changes: changesIn(own, parsed.output.changes ?? [], instant(now)),
    releasing: parsed.output.releasing ?? [],
    now: instant(now) ?? 0,
  };
  const seen = readObservation(own, written);
  const cause = readObservation(own, { ...written, failing: truth ?? [], healthy: [] });
  const needed = new Set([...written.failing, ...written.healthy, ...(truth ?? [])]);
  const problems = [...seen.problems, ...cause.problems];
  const messages = [...new Set(problems.map(({ message }) => message))];
  const isFatal = ({ kind, name }: NameProblem) => kind === 'contradictory' || needed.has(name);
  if (problems.some(isFatal)) return { value: null, problems: messages };
  const value = { id, map: own, observation: seen.value, truth: cause.value.failing };
  return { value, problems: messages };
}

const SHAPE =
  '{"id": …, "map": [[dependent, dependency], …], "observed": {"failing": [], "healthy": []}, "changes": [], "truth": …}';

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function ownMap(edges: readonly { readonly dependent: string; readonly dependency: string }[]) {
  const spellings = new Map<string, string>();
  const spelt = (name: string): string => {
    const key = nameKey(name);
    const known = spellings.get(key);
    if (known !== undefined) return known;
    spellings.set(key, name);
    return name;
  };
  const own = edges.map(({ dependent, dependency }) => ({
    dependent: spelt(dependent),
    dependency: spelt(dependency),
  }));
  const range = { start: 0, end: 0, line: 1, endLine: 1 };
  const components = [...spellings.values()].map((name) => ({ name, aliases: [], range }));
  return { components, edges: own };
}

function changesIn(
  map: { readonly components: readonly Component[] },
  changes: readonly v.InferOutput<typeof change>[],
  now: number | null,
): readonly ComponentChange[] {
  return changes.flatMap(({ component, at, minutesAgo, what }) => {
    const told = now === null ? null : instant(at);
    const when = typeof minutesAgo === 'number' ? (now ?? 0) - minutesAgo * 60_000 : told;
    return [component].flat().map((name) => {
      const spoken = findComponent(map, name) === null ? mentioned(map, name) : null;
      return spoken === null
        ? { component: name, at: when, what: what ?? '' }
        : { component: spoken, at: when, what: what ?? name };
    });
  });
}

/** The component that a sentence about a change speaks of; the longest name of several. */
function mentioned(
  { components }: { readonly components: readonly Component[] },
  sentence: string,
): string | null {
  const words = ` ${nameKey(sentence)} `;
  const spoken = components.flatMap(({ name, aliases }) =>
    [name, withoutNote(name), ...aliases]
      .map(nameKey)
      .filter((key) => words.includes(` ${key} `))
      .map((key) => ({ name, length: key.length })),
  );
  spoken.sort((a, b) => b.length - a.length);
  return spoken[0]?.name ?? null;
}

function instant(written: string | number | null | undefined): number | null {
  return typeof written === 'string' ? parseInstant(written) : (written ?? null);
}
