import { fold } from '../../../src/core/incident/fold/fold.ts';
import type { Incident } from '../../../src/core/incident/incident.ts';
import type {
  EventType,
  Facts,
  IncidentEvent,
  LoggedEvent,
} from '../../../src/core/incident/log/events.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/incident/policy.ts';
import { formatInstant, MINUTE, parseInstant } from '../../../src/core/time/utc.ts';

/** The instant at which the stories begin. */
export const START = parseInstant('2026-04-26T15:30:00Z') ?? 0;

/** Minutes after the start, as an instant. */
export function minute(minutes: number): number {
  return START + minutes * MINUTE;
}

/** One thing that happens: when (minutes after the start), what, its facts, and who did it. */
export type Happening = {
  readonly [Type in EventType]: readonly [
    minutes: number,
    type: Type,
    data: Facts[Type],
    by?: string,
  ];
}[EventType];

export const DECLARED: Facts['declared'] = {
  incident: 'INC-2026-04-26-001',
  symptom: 'Vault returning 503 on auth endpoint',
  impact: '',
  components: ['Vault'],
  severity: 2,
  teams: [],
  drill: false,
};

/** What the settings say when a log is read; nothing that was declared by other numbers hears of it. */
const TODAY: Policy = {
  firstMinutes: 1,
  smallMinutes: 5,
  smallTeams: 1,
  updateMinutes: { investigating: 1, observing: 1, bySeverity: { 1: 1, 2: 1, 3: 1, 4: 1 } },
  updateLimits: [1, 1],
  windowMinutes: 1440,
  sampleMinutes: 1,
};

/** The events of a story, each recorded when it happened. Ids are e1, e2, … */
export function story(...happenings: readonly Happening[]): readonly IncidentEvent[] {
  return happenings.map(([minutes, type, data, by = 'ada'], index) => {
    const at = minute(minutes);
    const id = `e${index + 1}`;
    const stamp = { wall: at, count: index };
    return { v: 1, id, writer: by, seq: index + 1, stamp, by, at, type, data } as IncidentEvent;
  });
}

/** The state after a story that starts with a plain declaration at minute 0. */
export function told(...happenings: readonly Happening[]): Incident {
  return toldBy(DEFAULT_POLICY, ...happenings);
}

/** The same, declared by other numbers. */
export function toldBy(policy: Policy, ...happenings: readonly Happening[]): Incident {
  const declared = { ...DECLARED, policy };
  const incident = fold(story([0, 'declared', declared], ...happenings), TODAY);
  if (incident === null) throw new Error('a story is declared');
  return incident;
}

/** A declared incident with an event of a type that this version does not know. */
export function toldWithForeign(foreignType: string, data: unknown): Incident {
  const [declared] = story([0, 'declared', DECLARED]);
  if (declared === undefined) throw new Error('a story is declared');
  const foreign: LoggedEvent = { ...declared, id: 'f', type: 'foreign', foreignType, data };
  const incident = fold([declared, foreign], DEFAULT_POLICY);
  if (incident === null) throw new Error('a story is declared');
  return incident;
}

/** Facts of an update in the thread that promises the next one at a minute of the story. */
export function update(next: number, facts: Partial<Facts['update-posted']> = {}) {
  return {
    symptom: 'Vault returning 503 on auth endpoint',
    impact: 'New pods do not start',
    investigation: 'Looking at KMS',
    next: formatInstant(minute(next)),
    medium: 'thread' as const,
    text: 'posted',
    ...facts,
  };
}
