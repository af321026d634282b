import type { Incident, Recovery } from '../incident.ts';
import type { EventType, LoggedEvent } from '../log/events.ts';
import type { Policy } from '../policy.ts';
import { fold } from './fold.ts';

/** How an incident went: what lists and numbers over many incidents are made of. */
export type Course = Pick<
  Incident,
  | 'id'
  | 'drill'
  | 'state'
  | 'symptom'
  | 'severity'
  | 'declared'
  | 'posts'
  | 'reopenings'
  | 'allClear'
  | 'end'
> & { readonly recoveries: readonly Omit<Recovery, 'samples'>[] };

/** The types of events that have a say in it. */
export const COURSE_EVENTS: ReadonlySet<EventType> = new Set<EventType>([
  'declared',
  'acknowledged',
  'update-posted',
  'mitigated',
  'aftershock',
  'all-clear',
  'cancelled',
  'merged',
  'reopened',
  'renumbered',
  'corrected',
]);

/** The course of an incident, the same as in the whole of it, at a fraction of the time. */
export function foldCourse(events: readonly LoggedEvent[], today: Policy): Course | null {
  const said = events.filter(({ type }) => type !== 'foreign' && COURSE_EVENTS.has(type));
  return fold(said, today);
}
