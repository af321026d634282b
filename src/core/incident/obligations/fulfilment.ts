import { MINUTE } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import type { LoggedEvent } from '../log/events.ts';
import type { Obligation, ObligationKind } from './obligation.ts';

/** Which events are what was due; what is not listed here is made needless, not done. */
const DOES: Readonly<
  Partial<Record<ObligationKind, (event: LoggedEvent, due: Obligation) => boolean>>
> = {
  acknowledge: ({ type }) => type === 'acknowledged' || type === 'update-posted',
  'link-thread': ({ type }) => type === 'thread-linked',
  'claim-role': (event, { role }) =>
    (event.type === 'role-claimed' || event.type === 'role-handed-over') &&
    event.data.role === role,
  'status-update': (event) => event.type === 'update-posted' && event.data.medium === 'thread',
  'status-page': (event) =>
    (event.type === 'update-posted' || event.type === 'acknowledged') &&
    event.data.medium === 'status-page',
};

/**
 * The event that did what was due. Null where it never came: because it is still due, or because
 * something else made it needless, as an all-clear does with an update.
 */
export function fulfilment(incident: Incident, due: Obligation): LoggedEvent | null {
  const { metAt } = due;
  if (metAt === null) return null;
  return (
    incident.events.find((event) => event.at === metAt && DOES[due.kind]?.(event, due)) ?? null
  );
}

/**
 * By how much something due was late, in milliseconds, as a report says it. Deadlines are told to
 * people in minutes, so that what comes within the promised minute is in time.
 */
export function lateness({ overdueMs }: Obligation): number {
  return overdueMs < MINUTE ? 0 : overdueMs;
}
