import type { Incident } from '../incident.ts';
import { type Fact, type Refusal, refusal } from '../refusal.ts';

/** That an incident goes on in another one, or why not: the other has to go on itself. */
export function merging(into: Incident): { readonly fact: Fact } | { readonly refusal: Refusal } {
  return into.end === null
    ? { fact: { type: 'merged', data: { into: into.id } } }
    : {
        refusal: refusal(
          'merge-into-ended',
          '{0} is {1}. Name the incident that goes on.',
          into.id,
          into.state,
        ),
      };
}
