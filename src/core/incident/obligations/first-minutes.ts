import { MINUTE } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import type { Facts } from './obligation.ts';

/** The acknowledgement and the one thread. */
export function firstMinutes(incident: Incident): readonly Facts[] {
  const since = incident.declared.at;
  const dueAt = since + incident.policy.firstMinutes * MINUTE;
  return [
    ['acknowledge', { since, dueAt, metAt: incident.posts[0]?.at ?? null }],
    ['link-thread', { since, dueAt, metAt: incident.threads[0]?.at ?? null }],
  ];
}
