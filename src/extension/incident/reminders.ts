import type { Obligation } from '../../core/incident/obligations/obligation.ts';
import { MINUTE } from '../../core/time/utc.ts';

/** What one is told about the deadline of a status update. */
export interface Reminder {
  readonly kind: 'soon' | 'due';
  readonly dueAt: number;
  /** Names the reminder for good, so that it comes once. */
  readonly key: string;
}

const AHEAD = 2 * MINUTE;

/**
 * The reminder that is to be given now, or null: one two minutes before the deadline, one at it, and
 * nothing after that.
 *
 * @param given keys of the reminders that were given
 */
export function nextReminder(
  incident: string,
  due: readonly Obligation[],
  now: number,
  given: ReadonlySet<string>,
): Reminder | null {
  const update = due.find(({ kind, state }) => kind === 'status-update' && state !== 'met');
  if (update === undefined || now < update.dueAt - AHEAD) return null;
  const kind = now < update.dueAt ? 'soon' : 'due';
  const key = `${incident} ${kind} ${update.dueAt}`;
  return given.has(key) ? null : { kind, dueAt: update.dueAt, key };
}
