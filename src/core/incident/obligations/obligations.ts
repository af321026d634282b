import { type English, english, type Sentence } from '../../text/sentence.ts';
import { MINUTE } from '../../time/utc.ts';
import type { Incident, Recovery, StatusUpdate, Tenure } from '../incident.ts';
import { ROLES, type Role } from '../log/events.ts';
import { type Policy, updateInterval } from '../policy.ts';
import { sharedTenures } from '../roles.ts';

export type ObligationKind =
  | 'acknowledge'
  | 'link-thread'
  | 'claim-role'
  | 'settle-role'
  | 'separate-roles'
  | 'status-update'
  | 'status-page'
  | 'clean-sample'
  | 'all-clear';

/** Something due. Times in milliseconds. */
export interface Obligation extends Sentence {
  readonly kind: ObligationKind;
  /** Whose it is; null where it is everybody's. */
  readonly role: Role | null;
  readonly since: number;
  readonly dueAt: number;
  /** When it was done, or when something else made it needless. */
  readonly metAt: number | null;
  readonly state: 'open' | 'overdue' | 'met';
  /** How late it is, or was when it was met; 0 when in time. */
  readonly overdueMs: number;
  readonly args: readonly string[];
}

const TEXTS: Readonly<Record<ObligationKind, English>> = {
  acknowledge: english`Post the acknowledgement`,
  'link-thread': english`Link the one thread that everybody follows`,
  'claim-role': english`Claim {0}`,
  'settle-role': english`{0} is claimed by {1}: settle who holds it`,
  'separate-roles': english`{0} holds both IC and SME: hand one over, or give a reason`,
  'status-update': english`Post a status update`,
  'status-page': english`Update the status page: the fix is in, we are watching`,
  'clean-sample': english`Look at the metrics and record whether they are clean`,
  'all-clear': english`Give the all-clear`,
};

/**
 * Everything that is or was due in an incident, the most urgent first, what was met last.
 *
 * This is the only place that knows what is due: panel, status bar, CLI, notifications and the
 * communication review read it. An incident that is over stops the clock at its end, so that what
 * was never done stays overdue by the length of time that it was.
 *
 * @param now milliseconds since the Unix epoch
 */
export function obligations(incident: Incident, now: number): readonly Obligation[] {
  const until = Math.min(now, endOf(incident) ?? now);
  const due = (kind: ObligationKind, facts: Due): Obligation => {
    const { role = null, since, dueAt, metAt = null, args = [] } = facts;
    const overdueMs = Math.max(0, (metAt ?? until) - dueAt);
    const state = metAt !== null ? 'met' : overdueMs > 0 ? 'overdue' : 'open';
    return { kind, role, since, dueAt, metAt, state, overdueMs, text: TEXTS[kind], args };
  };
  const isOver = endOf(incident) !== null;
  return [
    ...firstMinutes(incident).map((facts) => due(...facts)),
    ...roleClaims(incident).map((facts) => due(...facts)),
    ...roleConflicts(incident).map((facts) => due(...facts)),
    ...sharedRoles(incident, until).map((facts) => due(...facts)),
    ...statusUpdates(incident).map((facts) => due(...facts)),
    ...recovery(incident).map((facts) => due(...facts)),
  ]
    .filter(({ since, state }) => since <= until && !(isOver && state === 'open'))
    .sort(byUrgency);
}

/** What the responders should do next, or null when nothing is due. */
export function nextObligation(all: readonly Obligation[]): Obligation | null {
  const [first] = all;
  return first === undefined || first.state === 'met' ? null : first;
}

/** When the incident ended, in milliseconds; null while it runs. */
export function endOf(incident: Incident): number | null {
  if (incident.state === 'closed') return incident.allClear?.at ?? null;
  return incident.end?.at ?? null;
}

interface Due {
  readonly role?: Role;
  readonly since: number;
  readonly dueAt: number;
  readonly metAt?: number | null;
  readonly args?: readonly string[];
}

type Facts = readonly [kind: ObligationKind, due: Due];

function byUrgency(a: Obligation, b: Obligation): number {
  const met = Number(a.state === 'met') - Number(b.state === 'met');
  return met || a.dueAt - b.dueAt;
}

function firstMinutes(incident: Incident): readonly Facts[] {
  const since = incident.declared.at;
  const dueAt = since + incident.policy.firstMinutes * MINUTE;
  return [
    ['acknowledge', { since, dueAt, metAt: incident.posts[0]?.at ?? null }],
    ['link-thread', { since, dueAt, metAt: incident.threads[0]?.at ?? null }],
  ];
}

/** Each role is due when the incident is declared, and again whenever it falls vacant. */
function roleClaims({ declared, policy, tenures }: Incident): readonly Facts[] {
  const grace = policy.firstMinutes * MINUTE;
  return ROLES.flatMap((role) => {
    const facts: Facts[] = [];
    let vacantSince: number | null = declared.at;
    let held: readonly Tenure[] = [];
    const changes = tenures
      .filter((tenure) => tenure.role === role)
      .flatMap((tenure) => [
        { at: tenure.from, tenure, starts: true },
        ...(tenure.until === null ? [] : [{ at: tenure.until, tenure, starts: false }]),
      ])
      .sort((a, b) => a.at - b.at || Number(b.starts) - Number(a.starts));
    for (const { at, tenure, starts } of changes) {
      held = starts ? [...held, tenure] : held.filter((one) => one !== tenure);
      if (starts && vacantSince !== null) {
        const due = { role, since: vacantSince, dueAt: vacantSince + grace, metAt: at };
        facts.push(['claim-role', { ...due, args: [role] }]);
        vacantSince = null;
      } else if (held.length === 0) vacantSince = at;
    }
    if (vacantSince === null) return facts;
    const due = { role, since: vacantSince, dueAt: vacantSince + grace, args: [role] };
    return [...facts, ['claim-role', due] as const];
  });
}

function roleConflicts({ policy, roles }: Incident): readonly Facts[] {
  return ROLES.flatMap((role): Facts[] => {
    const second = roles[role][1];
    if (second === undefined) return [];
    const people = roles[role].map(({ person }) => person).join(' and ');
    const since = second.at;
    const dueAt = since + policy.firstMinutes * MINUTE;
    return [['settle-role', { role, since, dueAt, args: [role, people] }]];
  });
}

function sharedRoles(incident: Incident, until: number): readonly Facts[] {
  return sharedTenures(incident, until).map(({ person, from, settledAt }) => [
    'separate-roles',
    { role: 'IC', since: from, dueAt: from, metAt: settledAt, args: [person] },
  ]);
}

/**
 * One obligation for each promise. The first update is due one interval after declaring or reopening,
 * each later one when the last promised it. Only the thread counts: it is where everybody looks. The
 * all-clear is itself the last word.
 */
function statusUpdates(incident: Incident): readonly Facts[] {
  const { declared, policy, severity, reopenings } = incident;
  const interval = updateInterval(policy, 'investigating', severity);
  const facts: Facts[] = [];
  let promise = { since: declared.at, dueAt: declared.at + interval };
  const keep = (metAt: number | null) =>
    facts.push(['status-update', { role: 'Comms', ...promise, metAt }]);
  const steps = [...threadUpdates(incident), ...reopenings].sort((a, b) => a.at - b.at);
  for (const step of steps) {
    if ('next' in step) {
      keep(step.at);
      promise = { since: step.at, dueAt: step.next };
    } else if (step.endedAt !== null) {
      keep(Math.max(step.endedAt, promise.since));
      promise = { since: step.at, dueAt: step.at + interval };
    }
  }
  keep(incident.allClear?.at ?? null);
  return facts;
}

/** The status updates that were posted in the thread, in order. */
export function threadUpdates({ posts }: Incident): readonly StatusUpdate[] {
  return posts.filter(
    (post): post is StatusUpdate => post.kind === 'update' && post.medium === 'thread',
  );
}

function recovery(incident: Incident): readonly Facts[] {
  const { policy } = incident;
  const facts = incident.recoveries.flatMap((one): Facts[] => {
    const interval = updateInterval(policy, 'observing', incident.severity);
    const endAt = one.aftershock?.at ?? Number.POSITIVE_INFINITY;
    const page = incident.posts.find(
      ({ medium, at }) => medium === 'status-page' && at >= one.at && at < endAt,
    );
    if (page === undefined && one.aftershock !== null && endAt <= one.at + interval) return [];
    const metAt = page?.at ?? one.aftershock?.at ?? null;
    return [['status-page', { role: 'Comms', since: one.at, dueAt: one.at + interval, metAt }]];
  });
  const last = incident.recoveries.at(-1);
  if (last === undefined || incident.state !== 'observing') return facts;
  const allClearDue = last.endsAt + policy.firstMinutes * MINUTE;
  return [
    ...facts,
    ...samplePromises(last, policy)
      .filter(({ metAt }) => metAt === null)
      .map((promise) => ['clean-sample', { role: 'SME', ...promise }] as const),
    ['all-clear', { role: 'IC', since: last.at, dueAt: allClearDue }],
  ];
}

/** A look at the metrics that an observation window asks for. Times in milliseconds. */
export interface SamplePromise {
  readonly since: number;
  readonly dueAt: number;
  readonly metAt: number | null;
}

/** Every look that a window asks for up to its end: one interval after the fix and after each look. */
export function samplePromises(
  { at, endsAt, samples }: Recovery,
  policy: Policy,
): readonly SamplePromise[] {
  const looks = samples.map((sample) => sample.at);
  return [at, ...looks]
    .map((since, index) => {
      const dueAt = since + policy.sampleMinutes * MINUTE;
      return { since, dueAt, metAt: looks[index] ?? null };
    })
    .filter(({ dueAt }) => dueAt <= endsAt);
}
