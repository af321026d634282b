import { english } from '../../text/sentence.ts';
import type { Incident } from '../incident.ts';
import type { Fact } from '../log/draft.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { stateWord } from '../state-words.ts';

type Part = Pick<Incident, 'id' | 'state' | 'drill'>;

/** That an incident goes on in another one, or why not: the other has to go on itself, and be real. */
export function merging(
  incident: Part,
  into: Part,
): { readonly fact: Fact } | { readonly refusal: Refusal } {
  if ((into.state === 'cancelled' || into.state === 'merged') && into.id !== incident.id) {
    const text = english`{0} is {1}. Name the incident that goes on.`;
    return { refusal: refusal('merge-into-ended', text, into.id, stateWord(into.state)) };
  }
  if (into.drill !== incident.drill) {
    const text = english`{0} is a drill and {1} is none: they stay apart. Cancel the one that is not needed.`;
    const [drill, real] = into.drill ? [into, incident] : [incident, into];
    return { refusal: refusal('drill-is-apart', text, drill.id, real.id) };
  }
  return { fact: { type: 'merged', data: { into: into.id } } };
}
