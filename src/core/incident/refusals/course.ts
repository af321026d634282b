import { english } from '../../text/sentence.ts';
import { formatDuration } from '../../time/duration.ts';
import { formatClock } from '../../time/utc.ts';
import { isOpen } from '../incident.ts';
import { holderInsteadOf } from '../roles.ts';
import { type Refusal, type Rules, refusal } from './refusal.ts';
import { refuseEarlierFix } from './times.ts';

/** From the fix through the observation window to the all-clear, and back. */
export const COURSE_RULES = {
  mitigated: (incident, { at }) =>
    incident.state === 'investigating'
      ? refuseEarlierFix(incident, at)
      : refusal(
          'already-mitigated',
          english`The fix of {0} is being watched already. Record an aftershock first if it did not hold.`,
          formatClock(incident.recoveries.at(-1)?.at ?? 0),
        ),
  'sample-clean': ({ state }) =>
    state === 'observing'
      ? null
      : refusal(
          'no-window',
          english`Clean metrics count in the observation window only. Record "mitigated" first.`,
        ),
  aftershock: ({ state, recoveries }) =>
    state === 'observing' || (state === 'closed' && recoveries.length > 0)
      ? null
      : refusal(
          'nothing-mitigated',
          english`An aftershock follows a fix. Record "mitigated" first, or a note.`,
        ),
  'all-clear': (incident, { at: said, by, data: { early, reason } }, { now }) => {
    const ic = holderInsteadOf(incident, 'IC', by);
    if (early) return refuseEarly(by, ic, reason);
    if (incident.state !== 'observing') return refuseUnwatched(ic);
    const endsAt = incident.recoveries.at(-1)?.endsAt ?? 0;
    // The clock's slack is no way to end a window a minute sooner.
    const at = Math.min(said, now);
    return at >= endsAt ? null : refuseBeforeEnd(endsAt, at, ic);
  },
  reopened: (incident) =>
    isOpen(incident)
      ? refusal('not-over', english`{0} is still open: there is nothing to reopen.`, incident.id)
      : null,
  merged: (incident, { data: { into } }) =>
    into === incident.id
      ? refusal(
          'merge-itself',
          english`An incident cannot be merged into itself. Name the one that goes on.`,
        )
      : null,
} satisfies Rules;

/** @param ic who holds IC instead of the one who gives it, or null */
function refuseUnwatched(ic: string | null): Refusal {
  return ic === null
    ? refusal(
        'nothing-watched',
        english`No fix is recorded, so nothing was watched. Record "mitigated" first, or give an early all-clear with a reason.`,
      )
    : refusal(
        'nothing-watched-for-others',
        english`No fix is recorded, so nothing was watched. Record "mitigated" first, or let {0}, who holds IC, give an early all-clear with a reason.`,
        ic,
      );
}

/** @param ic who holds IC instead of the one who gives it, or null */
function refuseBeforeEnd(endsAt: number, at: number, ic: string | null): Refusal {
  const times = [formatClock(endsAt), formatDuration(endsAt - at)] as const;
  return ic === null
    ? refusal(
        'window-not-over',
        english`The observation window lasts until {0}, {1} more. Wait for it, or give an early all-clear with a reason.`,
        ...times,
      )
    : refusal(
        'window-not-over-for-others',
        english`The observation window lasts until {0}, {1} more. Wait for it, or let {2}, who holds IC, give an early all-clear with a reason.`,
        ...times,
        ic,
      );
}

/** @param ic who holds IC instead of the one who gives it, or null */
function refuseEarly(by: string, ic: string | null, reason: string): Refusal | null {
  if (ic !== null) {
    return refusal(
      'early-without-ic',
      english`An early all-clear is for the IC to give, and {1} holds IC. Let {1} give it, or hand IC over to {0} first.`,
      by,
      ic,
    );
  }
  if (reason.trim() !== '') return null;
  return refusal(
    'early-without-reason',
    english`An early all-clear needs the reason of the IC. Say why it does not wait for the window.`,
  );
}
