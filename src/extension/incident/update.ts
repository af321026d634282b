import type { Medium } from '../../core/incident/events.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { UpdateFields } from '../../core/incident/messages.ts';
import { formatInstant } from '../../core/time/utc.ts';
import { type Recorder, record } from './recording.ts';

/** An update that people can read by now. `next` is in milliseconds. */
export interface PostedUpdate {
  readonly fields: UpdateFields;
  readonly next: number;
  readonly medium: Medium;
  readonly text: string;
}

/**
 * Records an update that was posted. Posting itself is the responder's: the text is on the clipboard
 * and the thread is open. Whatever posts by itself one day records the same way.
 */
export async function recordUpdate(
  recorder: Recorder,
  { fields, next, medium, text }: PostedUpdate,
): Promise<Incident | undefined> {
  const data = { ...fields, next: formatInstant(next), medium, text };
  return record(recorder, [{ type: 'update-posted', data }], { keptBy: 'form' });
}
