import { formatDuration } from '../../time/duration.ts';
import { formatInstant, MINUTE } from '../../time/utc.ts';
import type { Doubt, Incident } from '../incident.ts';
import type { EventType } from '../log/events.ts';
import { fulfilment, lateness } from '../obligations/fulfilment.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { obligations } from '../obligations/obligations.ts';
import { type TimelineSentence, tell, timelineSentence } from './sentences.ts';

/** One thing that happened, as a sentence. Times in milliseconds. */
export interface TimelineEntry extends TimelineSentence {
  /** Id of the event; of what never happened, a name made of what was due and when. */
  readonly id: string;
  readonly at: number;
  /** When it was written down; null for what never happened. */
  readonly recordedAt: number | null;
  /** Who did it; empty for what nobody did. */
  readonly by: string;
  readonly type: EventType | 'foreign' | 'overdue';
  /** How late it was for what was due, in milliseconds; 0 when in time or when nothing was due. */
  readonly lateMs: number;
  /** It happened earlier than it was written down. */
  readonly backdated: boolean;
  /** A later entry changed what it says or when it was. */
  readonly corrected: boolean;
  /** Why it does not count as it stands, or null. */
  readonly doubt: Doubt['code'] | null;
}

/** An entry written down within this time counts as written when it happened. */
const PROMPT = MINUTE;

/**
 * Everything that happened, as it happened: events that this version does not know included. What was
 * due and never came stands at the time at which it was due; what came late says how late.
 */
export function timeline(incident: Incident, now: number): readonly TimelineEntry[] {
  const due = obligations(incident, now).filter((one) => lateness(one) > 0);
  const late = new Map<string, number>();
  const missed: Obligation[] = [];
  for (const one of due) {
    const came = fulfilment(incident, one);
    if (came === null) missed.push(one);
    else late.set(came.id, Math.max(one.overdueMs, late.get(came.id) ?? 0));
  }
  const doubts = new Map(incident.doubts.map(({ event, code }) => [event, code]));
  const corrected = new Set(
    incident.events.flatMap((event) =>
      event.type === 'corrected' && !doubts.has(event.id) ? [event.data.event] : [],
    ),
  );
  const entries = incident.events.map((event): TimelineEntry => {
    const { id, at, by, type, stamp } = event;
    const lateMs = late.get(id) ?? 0;
    return {
      id,
      at,
      recordedAt: stamp.wall,
      by,
      type,
      ...tell(event, incident, lateMs),
      lateMs,
      backdated: stamp.wall - at > PROMPT,
      corrected: corrected.has(id),
      doubt: doubts.get(id) ?? null,
    };
  });
  return [...entries, ...missed.map(neverCame)].sort((a, b) => a.at - b.at);
}

function neverCame({ kind, dueAt, overdueMs, args }: Obligation): TimelineEntry {
  return {
    id: ['overdue', kind, ...args, formatInstant(dueAt)].join(' '),
    at: dueAt,
    recordedAt: null,
    by: '',
    type: 'overdue',
    ...timelineSentence(`overdue-${kind}`, [...args, formatDuration(overdueMs)]),
    lateMs: overdueMs,
    backdated: false,
    corrected: false,
    doubt: null,
  };
}
