import type { Incident } from '../../core/incident/incident.ts';
import type { UpdateFact } from '../../core/incident/recording/talk.ts';
import { type Recorder, record } from './recording.ts';

/**
 * Records an update that was posted. Posting itself is the responder's: the text is on the clipboard
 * and the thread is open. Whatever posts by itself one day records the same way.
 *
 * @param at the moment that the text names, in milliseconds: saying that it is posted may take a while
 */
export async function recordUpdate(
  recorder: Recorder,
  update: UpdateFact,
  at: number,
): Promise<Incident | undefined> {
  return record(recorder, [update], { keptBy: 'form', at });
}
