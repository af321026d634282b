import { formatInstant } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import type { Fact } from '../log/draft.ts';
import type { Medium } from '../log/events.ts';
import { acknowledgement, updateMessage } from '../messages/messages.ts';
import type { Templates } from '../messages/templates.ts';
import type { UpdateFields } from '../messages/update-fields.ts';

/**
 * That the acknowledgement is posted. Its address in the thread is the thread, where none is linked yet.
 *
 * @param at when it was posted, in milliseconds
 */
export function acknowledged(
  incident: Incident,
  { medium, url }: { readonly medium: Medium; readonly url?: string },
  at: number,
  templates: Templates,
): readonly Fact[] {
  const text = acknowledgement(incident, at, templates);
  if (url === undefined) return [{ type: 'acknowledged', data: { text, medium } }];
  const said: Fact = { type: 'acknowledged', data: { text, medium, url } };
  const isThread = medium === 'thread' && incident.threads.length === 0;
  return isThread ? [said, { type: 'thread-linked', data: { url } }] : [said];
}

export type UpdateFact = Extract<Fact, { readonly type: 'update-posted' }>;

/**
 * A status update with the text to post.
 *
 * @param next when the one after it is promised, in milliseconds
 * @param at when it is posted, in milliseconds
 */
export function statusUpdated(
  incident: Incident,
  fields: UpdateFields,
  medium: Medium,
  next: number,
  at: number,
  templates: Templates,
): UpdateFact {
  const { symptom, impact, investigation } = fields;
  const text = updateMessage(medium, incident, fields, at, next, templates);
  const said = { symptom, impact, investigation, next: formatInstant(next), medium, text };
  return { type: 'update-posted', data: said };
}
