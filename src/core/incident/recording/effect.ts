import { english } from '../../text/sentence.ts';
import { formatClock } from '../../time/utc.ts';
import { fold } from '../fold/fold.ts';
import type { Incident, IncidentState } from '../incident.ts';
import type { Draft } from '../log/draft.ts';
import { type EventType, type IncidentEvent, SCHEMA_VERSION } from '../log/events.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { stateWord } from '../state-words.ts';

/** The state in which each turn leaves an incident. */
const TURNS: Readonly<Partial<Record<EventType, IncidentState>>> = {
  mitigated: 'observing',
  aftershock: 'investigating',
  'all-clear': 'closed',
  cancelled: 'cancelled',
  merged: 'merged',
  reopened: 'investigating',
};

/**
 * Why drafts would be recorded in vain, or null: what is said to have happened earlier may not fit into
 * what was so then, or be overtaken by what is known of later. Found by folding as if they were recorded.
 */
export function refuseInVain(incident: Incident, drafts: readonly Draft[]): Refusal | null {
  const events = drafts.map(asRecordedLast);
  const after = fold([...incident.events, ...events], incident.policy);
  if (after === null) return null;
  const ids = new Set(events.map(({ id }) => id));
  const doubt = after.doubts.find(
    ({ code, event }) => code === 'not-in-this-state' && ids.has(event),
  );
  const at = formatClock(drafts[0]?.at ?? 0);
  if (doubt !== undefined) {
    return refusal(
      'does-not-fit',
      english`At {0} the incident was {1}, so this would not count. Give the time at which it happened.`,
      at,
      doubt.args[0] ?? '',
    );
  }
  const turn = drafts.map(({ type }) => TURNS[type]).find((state) => state !== undefined);
  return turn === undefined || turn === after.state
    ? null
    : refusal(
        'overtaken',
        english`Since {0} more has happened, and the incident is {1} whatever was at that time. Give the time at which it happened, or correct the entries that follow.`,
        at,
        stateWord(after.state),
      );
}

/** A draft as the event that is recorded after all others. */
function asRecordedLast(draft: Draft, index: number): IncidentEvent {
  const id = ` ${index}`;
  const stamp = { wall: Number.MAX_SAFE_INTEGER, count: index };
  return { v: SCHEMA_VERSION, id, writer: '', seq: index + 1, stamp, ...draft } as IncidentEvent;
}
