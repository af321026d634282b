import type { Incident } from '../incident.ts';
import type { IncidentEvent, LoggedEvent } from '../log/events.ts';
import type { Policy } from '../policy.ts';
import { AFFECTED_APPLIERS } from './affected.ts';
import { type Appliers, deed, doubt, type Of } from './applier.ts';
import { COMMUNICATION_APPLIERS } from './communication.ts';
import { history } from './history.ts';
import { ROLE_APPLIERS } from './roles.ts';
import { TURN_APPLIERS } from './turns.ts';
import { WORK_APPLIERS } from './work.ts';

/**
 * What the events of an incident add up to. Pure; the same for every order of the events and for
 * duplicates. Null where nothing declares the incident.
 *
 * @param today what an incident is judged by whose log does not hold the numbers of its declaration
 */
export function fold(events: readonly LoggedEvent[], today: Policy): Incident | null {
  const past = history(events);
  const first = past.events.find((event) => event.type === 'declared');
  if (first?.type !== 'declared') return null;
  let incident: Incident = { ...declare(first, today), events: past.events, doubts: past.doubts };
  for (const event of past.events) {
    if (event.type === 'foreign' || event === first) continue;
    incident = apply(incident, event);
  }
  return incident;
}

/** Events that only the timeline shows leave the state as it is. */
const APPLIERS: Appliers = {
  declared: (incident, event) => doubt(incident, 'declared-twice', event, event.data.incident),
  ...COMMUNICATION_APPLIERS,
  ...ROLE_APPLIERS,
  ...AFFECTED_APPLIERS,
  ...WORK_APPLIERS,
  ...TURN_APPLIERS,
  note: (incident) => incident,
  // Two clones may each have found a new number: the first one counts.
  renumbered: (incident, { data: { from, to } }) =>
    incident.id === from ? { ...incident, id: to } : incident,
  corrected: (incident) => incident,
};

function apply(incident: Incident, event: IncidentEvent): Incident {
  const applier = APPLIERS[event.type] as (incident: Incident, event: IncidentEvent) => Incident;
  return applier(incident, event);
}

function declare(event: Of<'declared'>, today: Policy): Incident {
  const { incident: id, policy = today, ...facts } = event.data;
  const { drill, symptom, impact, severity, components, teams } = facts;
  const declared = deed(event);
  return {
    id,
    drill,
    state: 'investigating',
    symptom,
    impact,
    severity,
    components,
    declared,
    policy,
    threads: [],
    posts: [],
    roles: { IC: [], SME: [], Comms: [] },
    tenures: [],
    teams: [...new Set(teams)].map((team) => ({ team, affectedAt: event.at, recoveredAt: null })),
    marks: {},
    releases: {},
    playbooks: [],
    runs: [],
    gates: [],
    recoveries: [],
    allClear: null,
    actionItems: [],
    reopenings: [],
    end: null,
    events: [],
    doubts: [],
  };
}
