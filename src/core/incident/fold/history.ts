import * as v from 'valibot';
import { parseInstant } from '../../time/utc.ts';
import type { Doubt } from '../incident.ts';
import { compareStamps } from '../log/clock.ts';
import { FACTS } from '../log/event-schema.ts';
import type { IncidentEvent, LoggedEvent } from '../log/events.ts';

/**
 * The events of all writers as one history: duplicates dropped, corrections applied, in the order in
 * which things happened. The result is the same for every order of arrival.
 */
export function history(events: readonly LoggedEvent[]): {
  readonly events: readonly LoggedEvent[];
  readonly doubts: readonly Doubt[];
} {
  const recorded = withoutDuplicates(events);
  const known = new Map(recorded.map((event) => [event.id, event]));
  const doubts: Doubt[] = [];
  for (const event of recorded) {
    if (event.type !== 'corrected') continue;
    const target = known.get(event.data.event);
    const corrected = target === undefined ? undefined : correct(target, event.data.set);
    if (target === undefined) {
      doubts.push({
        code: 'correction-without-target',
        event: event.id,
        args: [event.data.event],
      });
    } else if (corrected === undefined) {
      doubts.push({ code: 'correction-not-valid', event: event.id, args: [event.data.event] });
    } else known.set(target.id, corrected);
  }
  return { events: [...known.values()].sort((a, b) => a.at - b.at || byRecord(a, b)), doubts };
}

/** In the order of recording. Of different events with one id, which no writer makes, the first counts. */
function withoutDuplicates(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const first = new Map<string, LoggedEvent>();
  for (const event of events) {
    const other = first.get(event.id);
    if (other === undefined || isBefore(event, other)) first.set(event.id, event);
  }
  return [...first.values()].sort(byRecord);
}

function isBefore(a: LoggedEvent, b: LoggedEvent): boolean {
  const order = byRecord(a, b);
  return order < 0 || (order === 0 && JSON.stringify(a) < JSON.stringify(b));
}

/** By hybrid logical clock, then by what makes the order total. */
function byRecord(a: LoggedEvent, b: LoggedEvent): number {
  return (
    compareStamps(a.stamp, b.stamp) ||
    compareText(a.writer, b.writer) ||
    a.seq - b.seq ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * An event with some of its facts replaced (`at` being the time at which it happened), or undefined
 * where the result would not be an event. A correction cannot be corrected: a second one of the same
 * event says more clearly what is meant.
 */
export function correct(
  event: LoggedEvent,
  set: Readonly<Record<string, unknown>>,
): IncidentEvent | undefined {
  if (event.type === 'foreign' || event.type === 'corrected') return undefined;
  const { at: when, ...facts } = set;
  const at = when === undefined ? event.at : parseInstant(String(when));
  if (at === null) return undefined;
  if (Object.keys(facts).some((name) => !Object.hasOwn(FACTS[event.type].entries, name)))
    return undefined;
  const data = v.safeParse(FACTS[event.type] as v.GenericSchema, { ...event.data, ...facts });
  return data.success ? ({ ...event, at, data: data.output } as IncidentEvent) : undefined;
}
