import { type English, english } from '../../text/sentence.ts';
import type { Doubt } from '../incident.ts';

/** What a doubt says of its entry, as it follows “the entry …”. */
export const DOUBTS: Readonly<Record<Doubt['code'], English>> = {
  'declared-twice': english`declares the incident a second time and does not count`,
  'second-thread': english`links a second thread, {0}: agree on one, and correct the other entry`,
  'correction-without-target': english`corrects {0}, an entry that is not here: fetch the log that holds it`,
  'correction-not-valid': english`is a correction that its entry cannot take, and does not count`,
  'all-clear-before-window': english`is an all-clear before the end of the observation window: it counts as an early one`,
  'not-in-this-state': english`does not fit: the incident was {0} by then, so it does not count`,
};
