import { MINUTE, parseInstant } from '../../time/utc.ts';
import type {
  AttachedPlaybook,
  Claim,
  Deed,
  Doubt,
  Incident,
  Recovery,
  StatusUpdate,
  Tenure,
} from '../incident.ts';
import type { EventType, IncidentEvent, LoggedEvent, Role } from '../log/events.ts';
import type { Policy } from '../policy.ts';
import { history } from './history.ts';

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

type Of<Type extends EventType> = Extract<IncidentEvent, { readonly type: Type }>;

type Appliers = {
  readonly [Type in EventType]: (incident: Incident, event: Of<Type>) => Incident;
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

/** What each event does to the state. Events that only the timeline shows leave it as it is. */
const APPLIERS: Appliers = {
  declared: (incident, event) => doubt(incident, 'declared-twice', event, event.data.incident),
  acknowledged: (incident, event) => ({
    ...incident,
    posts: [...incident.posts, { ...deed(event), kind: 'acknowledgement', ...event.data }],
  }),
  'thread-linked': (incident, event) => {
    const { url } = event.data;
    if (incident.threads.some((thread) => thread.url === url)) return incident;
    const linked = { ...incident, threads: [...incident.threads, { ...deed(event), url }] };
    return incident.threads.length === 0 ? linked : doubt(linked, 'second-thread', event, url);
  },
  'role-claimed': (incident, event) => {
    const { role, person, reason = null } = event.data;
    return claim(incident, role, { ...deed(event), person, reason });
  },
  'role-handed-over': (incident, event) => {
    const { role, from, to, reason = null } = event.data;
    const left = release(incident, role, from, event.at);
    return claim(left, role, { ...deed(event), person: to, reason });
  },
  'role-released': (incident, event) =>
    release(incident, event.data.role, event.data.person, event.at),
  'team-affected': (incident, { data: { team }, at }) =>
    incident.teams.some((one) => one.team === team && one.recoveredAt === null)
      ? incident
      : { ...incident, teams: [...incident.teams, { team, affectedAt: at, recoveredAt: null }] },
  'team-recovered': (incident, { data: { team }, at }) => ({
    ...incident,
    teams: incident.teams.map((one) =>
      one.team === team && one.recoveredAt === null ? { ...one, recoveredAt: at } : one,
    ),
  }),
  'component-marked': (incident, event) => {
    const { component, mark } = event.data;
    return {
      ...incident,
      marks: { ...incident.marks, [component]: { ...deed(event), mark } },
    };
  },
  'release-window': (incident, event) => {
    const { component, state } = event.data;
    return {
      ...incident,
      releases: { ...incident.releases, [component]: { ...deed(event), state } },
    };
  },
  'playbook-attached': (incident, event) => {
    const isSame = ({ snapshot }: AttachedPlaybook) => snapshot === event.data.snapshot;
    const known = incident.playbooks.find(isSame);
    const others = incident.playbooks.filter((one) => !isSame(one));
    // An earlier text that is attached again is the one that counts, with what is done in it.
    const playbook = known ?? { ...deed(event), ...event.data, steps: {} };
    return { ...incident, playbooks: [...others, playbook] };
  },
  'step-ticked': (incident, event) => setStep(incident, event, 'ticked', null),
  'step-skipped': (incident, event) => setStep(incident, event, 'skipped', event.data.reason),
  'step-unticked': (incident, event) => setStep(incident, event, null, null),
  'command-run': (incident, event) => ({
    ...incident,
    runs: [...incident.runs, { ...deed(event), ...event.data }],
  }),
  'gate-opened': (incident, event) => ({
    ...incident,
    gates: [...incident.gates, { ...deed(event), ...event.data }],
  }),
  note: (incident) => incident,
  'update-posted': (incident, event) => {
    const { symptom, impact, investigation, medium, text } = event.data;
    const update: StatusUpdate = {
      at: event.at,
      by: event.by,
      event: event.id,
      kind: 'update',
      medium,
      text,
      symptom,
      impact,
      investigation,
      next: parseInstant(event.data.next) ?? event.at,
    };
    return {
      ...incident,
      symptom: symptom || incident.symptom,
      impact: impact || incident.impact,
      posts: [...incident.posts, update],
    };
  },
  mitigated: (incident, event) => {
    if (!isOpen(incident)) return doubt(incident, 'not-in-this-state', event, incident.state);
    const recovery: Recovery = {
      ...deed(event),
      fix: event.data.fix,
      endsAt: event.at + incident.policy.windowMinutes * MINUTE,
      samples: [],
      aftershock: null,
    };
    return { ...incident, state: 'observing', recoveries: [...incident.recoveries, recovery] };
  },
  'sample-clean': (incident, event) =>
    incident.state === 'observing'
      ? changeRecovery(incident, (last) => ({ ...last, samples: [...last.samples, deed(event)] }))
      : doubt(incident, 'not-in-this-state', event, incident.state),
  aftershock: (incident, event) => {
    const { symptom } = event.data;
    if (incident.recoveries.length === 0 || isEnded(incident)) {
      return doubt(incident, 'not-in-this-state', event, incident.state);
    }
    const struck = changeRecovery(incident, (last) => ({
      ...last,
      aftershock: last.aftershock ?? { ...deed(event), symptom },
    }));
    const reopened = incident.state === 'closed' ? reopen(struck, event, symptom) : struck;
    return { ...reopened, state: 'investigating', symptom };
  },
  'all-clear': (incident, event) => {
    if (!isOpen(incident)) return doubt(incident, 'not-in-this-state', event, incident.state);
    const windowEnd = incident.recoveries.at(-1)?.endsAt ?? Number.POSITIVE_INFINITY;
    const early = incident.state !== 'observing' || event.at < windowEnd;
    const closed: Incident = {
      ...incident,
      state: 'closed',
      allClear: { ...deed(event), early, reason: event.data.reason },
    };
    return early && !event.data.early ? doubt(closed, 'all-clear-before-window', event) : closed;
  },
  'action-item': (incident, event) => ({
    ...incident,
    actionItems: [...incident.actionItems, { ...deed(event), ...event.data }],
  }),
  cancelled: (incident, event) => end(incident, event, 'cancelled', event.data.reason),
  merged: (incident, event) => end(incident, event, 'merged', event.data.into),
  reopened: (incident, event) => reopen(incident, event, event.data.reason),
  // Two clones may each have found a new number: the first one counts.
  renumbered: (incident, { data: { from, to } }) =>
    incident.id === from ? { ...incident, id: to } : incident,
  corrected: (incident) => incident,
};

function deed({ at, by, id }: IncidentEvent): Deed {
  return { at, by, event: id };
}

function isOpen({ state }: Incident): boolean {
  return state === 'investigating' || state === 'observing';
}

function isEnded({ state }: Incident): boolean {
  return state === 'cancelled' || state === 'merged';
}

function doubt(
  incident: Incident,
  code: Doubt['code'],
  event: IncidentEvent,
  ...args: readonly string[]
): Incident {
  return { ...incident, doubts: [...incident.doubts, { code, event: event.id, args }] };
}

/** A second claim by the same person changes nothing but may add the reason that was missing. */
function claim(incident: Incident, role: Role, next: Claim): Incident {
  const claims = incident.roles[role];
  const excusedAt = next.reason === null ? null : next.at;
  const own = claims.find(({ person }) => person === next.person);
  if (own === undefined) {
    const { person, at } = next;
    const tenure: Tenure = { role, person, from: at, until: null, excusedAt };
    return {
      ...setClaims(incident, role, [...claims, next]),
      tenures: [...incident.tenures, tenure],
    };
  }
  const excused = { ...own, reason: own.reason ?? next.reason };
  return {
    ...setClaims(
      incident,
      role,
      claims.map((one) => (one === own ? excused : one)),
    ),
    tenures: incident.tenures.map((one) =>
      isOpenTenure(one, role, next.person)
        ? { ...one, excusedAt: one.excusedAt ?? excusedAt }
        : one,
    ),
  };
}

function isOpenTenure(tenure: Tenure, role: Role, person: string): boolean {
  return tenure.role === role && tenure.person === person && tenure.until === null;
}

function release(incident: Incident, role: Role, person: string, at: number): Incident {
  const rest = incident.roles[role].filter((one) => one.person !== person);
  return {
    ...setClaims(incident, role, rest),
    tenures: incident.tenures.map((one) =>
      isOpenTenure(one, role, person) ? { ...one, until: at } : one,
    ),
  };
}

function setClaims(incident: Incident, role: Role, claims: readonly Claim[]): Incident {
  return { ...incident, roles: { ...incident.roles, [role]: claims } };
}

function setStep(
  incident: Incident,
  event: Of<'step-ticked' | 'step-skipped' | 'step-unticked'>,
  state: 'ticked' | 'skipped' | null,
  reason: string | null,
): Incident {
  const { playbook, step } = event.data;
  return {
    ...incident,
    playbooks: incident.playbooks.map((one) => {
      if (one.snapshot !== playbook) return one;
      const { [step]: _, ...rest } = one.steps;
      const steps = state === null ? rest : { ...rest, [step]: { ...deed(event), state, reason } };
      return { ...one, steps };
    }),
  };
}

function changeRecovery(incident: Incident, change: (last: Recovery) => Recovery): Incident {
  const last = incident.recoveries.at(-1);
  if (last === undefined) return incident;
  return { ...incident, recoveries: [...incident.recoveries.slice(0, -1), change(last)] };
}

function reopen(incident: Incident, event: IncidentEvent, reason: string): Incident {
  const endedAt = incident.allClear?.at ?? incident.end?.at ?? null;
  return {
    ...incident,
    state: 'investigating',
    allClear: null,
    end: null,
    reopenings: [...incident.reopenings, { ...deed(event), reason, endedAt }],
  };
}

function end(
  incident: Incident,
  event: IncidentEvent,
  state: 'cancelled' | 'merged',
  reason: string,
): Incident {
  return { ...incident, state, end: { ...deed(event), reason } };
}
