import type { DependencyMap } from '../../map/model.ts';
import { findComponent } from '../../names.ts';
import type { Incident } from '../incident.ts';
import type { Mark } from '../log/events.ts';

/** A time in which a component was marked failing; `until` is null where nothing ended it. */
export interface Failing {
  readonly from: number;
  readonly until: number | null;
}

export type Verdict =
  /** It is where the trouble is taken to have begun. */
  | 'cause'
  /** It failed, and the map says that it would. */
  | 'as-mapped'
  /** It was healthy throughout, though the map has it depend on the cause. */
  | 'held'
  /** The map has it depend on the cause, and nobody said how it was. */
  | 'not-looked-at'
  /** It failed, and no path of the map leads from it to the cause. */
  | 'not-explained'
  /** It failed, and the map does not know it. */
  | 'not-on-the-map';

export interface RadiusRow {
  readonly component: string;
  readonly verdict: Verdict;
  readonly failing: readonly Failing[];
  /** The last mark, or null where nobody said anything. */
  readonly mark: Mark | null;
}

/** What the map said would fail, against what was seen to fail. */
export interface BlastRadius {
  readonly causes: readonly string[];
  readonly rows: readonly RadiusRow[];
}

/**
 * Holds the marks of an incident against the map.
 *
 * The cause is taken to be what was suspected when the incident was declared, unless it was found
 * healthy; without such a suspect, everything that failed. Either is followed down to the deepest
 * failing dependencies.
 */
export function blastRadius(incident: Incident, map: DependencyMap): BlastRadius {
  const seen = sightings(incident, map);
  const failed = (name: string) => (seen.get(name)?.failing.length ?? 0) > 0;
  const onMap = new Set(map.components.map(({ name }) => name));
  const suspects = incident.components
    .map((name) => nameOn(map, name))
    .filter((name) => onMap.has(name) && (failed(name) || seen.get(name)?.mark !== 'healthy'));
  const failing = [...seen.keys()].filter((name) => failed(name));
  const starts = suspects.length > 0 ? suspects : failing.filter((name) => onMap.has(name));
  const needs = reach(map, 'dependency');
  const needers = reach(map, 'dependent');
  const causes = new Set(
    starts.flatMap((name) => {
      const deepest = [...needs(name)]
        .filter(failed)
        .filter((one) => ![...needs(one)].some((other) => other !== one && failed(other)));
      return deepest.length > 0 ? deepest : [name];
    }),
  );
  const predicted = new Set([...causes].flatMap((name) => [...needers(name)]));
  const names = new Set([...causes, ...predicted, ...failing]);
  return {
    causes: [...causes],
    rows: [...names].map((component) => {
      const { failing: stretches = [], mark = null } = seen.get(component) ?? {};
      const verdict = causes.has(component)
        ? 'cause'
        : !onMap.has(component)
          ? 'not-on-the-map'
          : !predicted.has(component)
            ? 'not-explained'
            : failed(component)
              ? 'as-mapped'
              : mark === 'healthy'
                ? 'held'
                : 'not-looked-at';
      return { component, verdict, failing: stretches, mark };
    }),
  };
}

interface Sighting {
  readonly failing: readonly Failing[];
  readonly mark: Mark;
}

/** What was said of each component, under its name on the map. A team that is on the map counts. */
function sightings(incident: Incident, map: DependencyMap): ReadonlyMap<string, Sighting> {
  const seen = new Map<string, Sighting>();
  const see = (name: string, mark: Mark, at: number) => {
    const { failing: before = [] } = seen.get(name) ?? {};
    const last = before.at(-1);
    const isOpen = last !== undefined && last.until === null;
    const failing =
      mark === 'failing' && !isOpen
        ? [...before, { from: at, until: null }]
        : mark === 'healthy' && isOpen
          ? [...before.slice(0, -1), { ...last, until: at }]
          : before;
    seen.set(name, { failing, mark });
  };
  for (const event of incident.events) {
    if (event.type === 'component-marked') {
      see(nameOn(map, event.data.component), event.data.mark, event.at);
    }
  }
  for (const { team, affectedAt, recoveredAt } of incident.teams) {
    const component = findComponent(map, team);
    if (component === null || seen.has(component.name)) continue;
    see(component.name, 'failing', affectedAt);
    if (recoveredAt !== null) see(component.name, 'healthy', recoveredAt);
  }
  return seen;
}

function nameOn(map: DependencyMap, name: string): string {
  return findComponent(map, name)?.name ?? name;
}

/** Everything that is reached from a component, itself left out, along the edges in one direction. */
function reach(map: DependencyMap, to: 'dependency' | 'dependent') {
  const from = to === 'dependency' ? 'dependent' : 'dependency';
  const next = new Map<string, string[]>();
  for (const edge of map.edges) {
    const known = next.get(edge[from]);
    if (known === undefined) next.set(edge[from], [edge[to]]);
    else known.push(edge[to]);
  }
  return (name: string): ReadonlySet<string> => {
    const reached = new Set<string>();
    const waiting = [...(next.get(name) ?? [])];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      if (one === name || reached.has(one)) continue;
      reached.add(one);
      waiting.push(...(next.get(one) ?? []));
    }
    return reached;
  };
}
