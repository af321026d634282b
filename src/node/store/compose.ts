import { compareStamps, type Stamp, tick } from '../../core/incident/log/clock.ts';
import type { Draft } from '../../core/incident/log/draft.ts';
import {
  type IncidentEvent,
  type LoggedEvent,
  SCHEMA_VERSION,
} from '../../core/incident/log/events.ts';
import { readLog, writeEvent } from '../../core/incident/log/log.ts';
import type { Problem } from '../../core/problem.ts';
import { argumentsOf, sentence } from '../../core/text/sentence.ts';
import { type Failure, failed, isFailure } from './failure.ts';

export type Envelope = Pick<IncidentEvent, 'id' | 'writer' | 'seq' | 'stamp'>;

/** Date's last instant: what is later cannot be written as a time. */
const LAST_INSTANT = 8.64e15;
/** A counter beyond this in a log is damage; following it would end in infinity. */
const LARGEST_COUNT = 1e12;

/** A draft as an event, exactly as a reader of its line will see it; or why no reader would. */
export function compose(draft: Draft, envelope: Envelope): IncidentEvent | Failure {
  if (!(Math.abs(draft.at) <= LAST_INSTANT)) {
    return failed('store/invalid-event', '', 'the time at which it happened is no time');
  }
  const { type, data, by, at } = draft;
  const event = { v: SCHEMA_VERSION, ...envelope, by, at, type, data } as IncidentEvent;
  const { events, problems } = readLog(writeEvent(event));
  const [read] = events;
  if (read !== undefined && read.type !== 'foreign') return read;
  return failed('store/invalid-event', '', problems.map(reason).join('; '));
}

/** The part of the problem that names the fact; the rest speaks of lines in a file. */
function reason(problem: Problem): string {
  return argumentsOf(problem).at(-1) ?? sentence(problem);
}

/** Whether drafts can be recorded at all, before anything is touched. */
export function check(drafts: readonly Draft[]): Failure | null {
  const sample: Envelope = { id: '-', writer: '-', seq: 1, stamp: { wall: 0, count: 0 } };
  for (const draft of drafts) {
    const event = compose(draft, sample);
    if (isFailure(event)) return event;
  }
  return null;
}

/** Stamps for new events, each later than the one before and than all that was seen. */
export function nextStamps(now: number, seen: readonly LoggedEvent[], count: number): Stamp[] {
  const stamps: Stamp[] = [];
  let last = seen
    .filter(({ stamp }) => stamp.count <= LARGEST_COUNT)
    .map(({ stamp }) => tick(now, stamp))
    .reduce((a, b) => (compareStamps(a, b) >= 0 ? a : b), tick(now, null));
  while (stamps.length < count) {
    stamps.push(last);
    last = tick(now, last);
  }
  return stamps;
}
