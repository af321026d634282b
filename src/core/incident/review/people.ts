import { formatDuration } from '../../time/duration.ts';
import { formatClock, MINUTE } from '../../time/utc.ts';
import type { Incident, Tenure } from '../incident.ts';
import { ROLES } from '../log/events.ts';
import { fulfilment, lateness } from '../obligations/fulfilment.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { largeSince } from '../roles.ts';
import { type Finding, finding } from './finding.ts';

/** Which roles nobody held, and for how long. */
export function vacancies(incident: Incident, due: readonly Obligation[]): readonly Finding[] {
  const claims = due.filter(({ kind }) => kind === 'claim-role');
  const late = claims
    .filter((one) => lateness(one) > 0)
    .map((one) => {
      const until = one.metAt ?? one.dueAt + one.overdueMs;
      const event = fulfilment(incident, one)?.id;
      const grounds = { from: one.since, until, events: event === undefined ? [] : [event] };
      const length = formatDuration(until - one.since);
      return finding('role-unclaimed', grounds, one.role ?? '', length, formatClock(one.since));
    });
  const first = claims.filter(({ since }) => since === incident.declared.at);
  const inTime = first.length === ROLES.length && first.every(({ metAt }) => metAt !== null);
  if (late.length > 0 || !inTime) return late;
  const grounds = {
    from: incident.declared.at,
    until: Math.max(...first.map(({ metAt }) => metAt ?? 0)),
    events: first.flatMap((one) => fulfilment(incident, one)?.id ?? []),
  };
  return [finding('roles-in-time', grounds, formatDuration(incident.policy.firstMinutes * MINUTE))];
}

/** Who held IC and SME at once although two people were required, and with which reason. */
export function sharing(
  incident: Incident,
  due: readonly Obligation[],
  until: number,
): readonly Finding[] {
  const unexplained = due
    .filter(({ kind, overdueMs }) => kind === 'separate-roles' && overdueMs > 0)
    .map(({ since, overdueMs, args: [person = ''] }) =>
      finding(
        'roles-shared',
        { from: since, until: since + overdueMs },
        person,
        formatDuration(overdueMs),
      ),
    );
  const large = largeSince(incident, until);
  if (large === null) return unexplained;
  const explained = overlaps(held(incident, 'IC'), held(incident, 'SME'), until)
    .filter(({ a, b }) => a.person === b.person)
    .flatMap(({ a, b, ...stretch }) => {
      const excuses = [a.excusedAt, b.excusedAt].filter((at) => at !== null);
      const from = Math.max(stretch.from, large, Math.min(...excuses));
      if (excuses.length === 0 || from >= stretch.until) return [];
      const { reason, events } = excuseOf(incident, a.person, stretch.until);
      const grounds = { from, until: stretch.until, events };
      const length = formatDuration(stretch.until - from);
      return [finding('roles-shared-because', grounds, a.person, length, reason)];
    });
  const shared = [...unexplained, ...explained];
  const both = [...held(incident, 'IC'), ...held(incident, 'SME')];
  return shared.length > 0 || new Set(both.map(({ person }) => person)).size < 2
    ? shared
    : [finding('roles-apart', { from: large, until })];
}

/** Roles that two people held at once. */
export function conflicts(incident: Incident, until: number): readonly Finding[] {
  return ROLES.flatMap((role) => {
    const tenures = held(incident, role);
    return tenures.flatMap((tenure, index) =>
      overlaps([tenure], tenures.slice(index + 1), until)
        .filter(({ a, b }) => a.person !== b.person)
        .map(({ a, b, ...stretch }) =>
          finding(
            'two-holders',
            stretch,
            role,
            a.person,
            b.person,
            formatDuration(stretch.until - stretch.from),
          ),
        ),
    );
  });
}

function held({ tenures }: Incident, role: Tenure['role']): readonly Tenure[] {
  return tenures.filter((tenure) => tenure.role === role);
}

/** Every stretch in which a tenure of one list and one of the other lasted at the same time. */
function overlaps(some: readonly Tenure[], others: readonly Tenure[], end: number) {
  return some
    .flatMap((a) =>
      others.map((b) => ({
        a,
        b,
        from: Math.max(a.from, b.from),
        until: Math.min(a.until ?? end, b.until ?? end),
      })),
    )
    .filter(({ from, until }) => from < until);
}

/** The last reason that was given by a time for one person to hold both roles. */
function excuseOf(
  { events }: Incident,
  person: string,
  until: number,
): { readonly reason: string; readonly events: readonly string[] } {
  for (const event of events.toReversed()) {
    if (event.at > until) continue;
    const taker =
      event.type === 'role-claimed'
        ? event.data.person
        : event.type === 'role-handed-over'
          ? event.data.to
          : null;
    if (taker !== person || event.type === 'foreign' || !('role' in event.data)) continue;
    const { reason } = event.data as { readonly reason?: string };
    if (reason !== undefined) return { reason, events: [event.id] };
  }
  return { reason: '', events: [] };
}
