import type { Incident } from '../incident.ts';
import { firstMinutes } from './first-minutes.ts';
import { type Due, OBLIGATION_TEXTS, type Obligation, type ObligationKind } from './obligation.ts';
import { recovery } from './recovery.ts';
import { roleClaims, roleConflicts, sharedRoles } from './roles.ts';
import { statusUpdates } from './updates.ts';

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
    const text = OBLIGATION_TEXTS[kind];
    return { kind, role, since, dueAt, metAt, state, overdueMs, text, args };
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

function byUrgency(a: Obligation, b: Obligation): number {
  const met = Number(a.state === 'met') - Number(b.state === 'met');
  return met || a.dueAt - b.dueAt;
}
