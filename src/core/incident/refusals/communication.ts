import { english } from '../../text/sentence.ts';
import { formatClock, MINUTE, parseInstant } from '../../time/utc.ts';
import { type Refusal, type Rules, refusal } from './refusal.ts';

/** One thread, and updates that promise the next one in time. */
export const COMMUNICATION_RULES = {
  'thread-linked': ({ threads: [canonical] }, { data: { url } }) => {
    const noLink = refuseNoLink(url);
    if (noLink !== null || canonical === undefined || canonical.url === url) return noLink;
    return refusal(
      'second-thread',
      english`The thread is already {0}, and there is only one. If that link is wrong, correct entry {1}.`,
      canonical.url,
      canonical.event,
    );
  },
  acknowledged: (_, { data: { url } }) => (url === undefined ? null : refuseNoLink(url)),
  'update-posted': ({ policy }, { at, data: { next } }) => {
    const [shortest, longest] = policy.updateLimits;
    const minutes = ((parseInstant(next) ?? at) - at) / MINUTE;
    return minutes >= shortest && minutes <= longest
      ? null
      : refusal(
          'next-update',
          english`The next update must come {0} to {1} minutes after this one. Promise a time between {2} and {3}.`,
          `${shortest}`,
          `${longest}`,
          formatClock(at + shortest * MINUTE),
          formatClock(at + longest * MINUTE),
        );
  },
} satisfies Rules;

function refuseNoLink(url: string): Refusal | null {
  return /^https?:\/\/\S+$/.test(url)
    ? null
    : refusal(
        'not-a-link',
        english`"{0}" is not a link. Paste the address of the thread, starting with https://.`,
        url,
      );
}
