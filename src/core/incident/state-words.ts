import { english, type Sentence } from '../text/sentence.ts';
import type { IncidentState } from './incident.ts';

const TEXTS = {
  investigating: english`investigating`,
  observing: english`observing`,
  closed: english`closed`,
  cancelled: english`cancelled`,
  merged: english`merged`,
} as const satisfies Readonly<Record<IncidentState, string>>;

/** The state of an incident as a word, as it follows “the incident is …”. */
export function stateWord(state: IncidentState): Sentence {
  return { text: TEXTS[state], args: [] };
}
