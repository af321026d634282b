import { english } from '../../text/sentence.ts';
import { formatClock, formatDay, MINUTE } from '../../time/utc.ts';
import { type Refusal, refusal } from './refusal.ts';

/** The longest lead that `at` may have over the clock: machines disagree a little. */
export const CLOCK_SLACK = MINUTE;

export function refuseFuture(at: number, now: number): Refusal {
  return formatDay(at) === formatDay(now)
    ? refusal(
        'in-the-future',
        english`This is said to happen at {0}, which is still to come. Give the time at which it happened.`,
        formatClock(at),
      )
    : refusal(
        'in-the-future',
        english`This is said to happen at {0} on {1}, which is still to come. Give the time at which it happened.`,
        formatClock(at),
        formatDay(at),
      );
}
