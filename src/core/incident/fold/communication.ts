import { parseInstant } from '../../time/utc.ts';
import type { StatusUpdate } from '../incident.ts';
import { type Appliers, deed, doubt } from './applier.ts';

/** What people were told, and where. */
export const COMMUNICATION_APPLIERS = {
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
} satisfies Partial<Appliers>;
