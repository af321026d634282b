import { english } from '../../text/sentence.ts';
import { dated } from '../../time/moments.ts';
import { formatClock, formatDay, MINUTE } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import { type Refusal, refusal } from './refusal.ts';

/** The longest lead that `at` may have over the clock: machines disagree a little. */
export const CLOCK_SLACK = MINUTE;

/**
 * A fix may have gone in shortly before the incident was declared, but not so long before that there is
 * nothing left to observe: with the day of yesterday, which is easily typed around midnight, the
 * all-clear could be given at once.
 */
export function refuseEarlierFix({ id, declared, policy }: Incident, at: number): Refusal | null {
  if (at > declared.at - policy.windowMinutes * MINUTE) return null;
  return refusal(
    'fix-before-declaration',
    english`The fix is said to be of {0}, so long before {1} was declared at {2} that nothing would be observed. Give the day and the time at which it went in.`,
    dated(at),
    id,
    dated(declared.at),
  );
}

/** That something is said to happen later than now; both in milliseconds. */
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
