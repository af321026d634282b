import type { Change } from '../changes/change.ts';
import { componentChanges } from '../changes/merge.ts';
import { type ReleaseWindow, releasingAt } from '../changes/releases.ts';
import type { Observation } from '../map/triage/model.ts';
import { findComponent, type Named } from '../names.ts';
import type { Deed, Incident } from './incident.ts';
import type { Mark } from './log/events.ts';

/** What bears on the triage of an incident besides its log. */
export interface Around {
  readonly components: readonly Named[];
  /** What was changed before the incident was declared. */
  readonly changes: readonly Change[];
  /** When components are released by the schedule. */
  readonly windows: readonly ReleaseWindow[];
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

export interface Observed {
  /** The marks of the incident by name on the map, with who set them, when. */
  readonly marks: ReadonlyMap<string, Incident['marks'][string]>;
  /** By the schedule, unless a responder said otherwise, or because one said so. */
  readonly releasing: ReadonlySet<string>;
  /** What triage is asked. */
  readonly observation: Observation;
}

/** What was seen in an incident, by the names of the map. What is not on the map is left out. */
export function observed(incident: Incident, around: Around): Observed {
  const marks = lastWords(incident.marks, around);
  const marked = (wanted: Mark) =>
    [...marks].flatMap(([name, { mark }]) => (mark === wanted ? [name] : []));
  const known = new Set(around.components.map(({ name }) => name));
  const releasing = releasingIn(incident, around);
  const observation = {
    failing: marked('failing'),
    healthy: marked('healthy'),
    changes: componentChanges(around.changes).filter(({ component }) => known.has(component)),
    releasing: [...releasing],
    now: incident.declared.at,
  };
  return { marks, releasing, observation };
}

function releasingIn({ releases }: Incident, around: Around): ReadonlySet<string> {
  const scheduled = releasingAt(around.now, around.windows).flatMap(
    ({ component }) => findComponent(around, component)?.name ?? [],
  );
  const releasing = new Set(scheduled);
  for (const [name, { state }] of lastWords(releases, around)) {
    if (state === 'running') releasing.add(name);
    else releasing.delete(name);
  }
  return releasing;
}

/** What was said last of each component, however it was spelled before the map had its name. */
function lastWords<Said extends Deed>(
  said: Readonly<Record<string, Said>>,
  map: Pick<Around, 'components'>,
): ReadonlyMap<string, Said> {
  const words = Object.entries(said)
    .sort(([, a], [, b]) => a.at - b.at)
    .flatMap(([name, one]) => {
      const found = findComponent(map, name);
      return found === null ? [] : [[found.name, one] as const];
    });
  return new Map(words);
}
