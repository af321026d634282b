import { english } from '../../text/sentence.ts';
import { correct } from '../fold/history.ts';
import { FACTS } from '../log/event-schema.ts';
import type { LoggedEvent } from '../log/events.ts';
import { type Rules, refusal } from './refusal.ts';
import { CLOCK_SLACK, refuseEarlierFix, refuseFuture } from './times.ts';

/** An entry of the log is corrected, in what it has, to what it can be. */
export const CORRECTION_RULES = {
  corrected: (incident, { data: { event, set } }, { now }) => {
    const target = incident.events.find(({ id }) => id === event);
    if (target === undefined) {
      return refusal(
        'no-such-entry',
        english`There is no entry {0} in this incident. The timeline shows the names of the entries.`,
        event,
      );
    }
    const corrected = isFixed(target, set) ? undefined : correct(target, set);
    if (corrected === undefined) {
      return refusal(
        'correction-not-valid',
        english`An entry of type {0} cannot have {1}. What it has: {2}.`,
        target.type,
        Object.entries(set)
          .map(([name, value]) => `${name}=${String(value)}`)
          .join(', '),
        factNames(target).join(', '),
      );
    }
    if (corrected.at > now + CLOCK_SLACK) return refuseFuture(corrected.at, now);
    return target.type === 'mitigated' ? refuseEarlierFix(incident, corrected.at) : null;
  },
} satisfies Rules;

/** What no correction may change: the number, which the store gives, and what all is judged by. */
const FIXED = ['incident', 'policy'] as const;

/** What a correction of an entry may set. */
function factNames(event: LoggedEvent): readonly string[] {
  if (event.type === 'foreign' || event.type === 'corrected') return ['nothing to correct'];
  const names = Object.keys(FACTS[event.type].entries);
  return ['at', ...names.filter((name) => !isFixed(event, { [name]: null }))];
}

function isFixed({ type }: LoggedEvent, set: Readonly<Record<string, unknown>>): boolean {
  return type === 'renumbered' || FIXED.some((name) => Object.hasOwn(set, name));
}
