import { formatDuration } from '../../time/duration.ts';
import { formatClock, MINUTE } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import { fulfilment, lateness } from '../obligations/fulfilment.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { samplePromises } from '../obligations/recovery.ts';
import { heldRole } from '../roles.ts';
import { type Finding, finding, type Grounds } from './finding.ts';

/** What was changed before diagnosis was done. */
export function gates({ gates: opened }: Incident): readonly Finding[] {
  return opened.map(({ at, by, event, reason, text = '' }) => {
    const grounds = { from: at, events: [event] };
    const told = [by, formatClock(at), reason] as const;
    return text === ''
      ? finding('gate-opened', grounds, ...told)
      : finding('gate-opened-for', grounds, ...told, text);
  });
}

/** Whether the status page followed each fix. */
export function statusPage(incident: Incident, due: readonly Obligation[]): readonly Finding[] {
  const pages = due.filter(({ kind }) => kind === 'status-page');
  const missed = pages
    .filter((one) => lateness(one) > 0)
    .map((one) => {
      const post = fulfilment(incident, one);
      const until = one.metAt ?? one.dueAt + one.overdueMs;
      const grounds = { from: one.since, until, events: post === null ? [] : [post.id] };
      const fixed = formatClock(one.since);
      return post === null
        ? finding('status-page-missing', grounds, fixed)
        : finding('status-page-late', grounds, fixed, formatDuration(lateness(one)));
    });
  const posts = pages.flatMap((one) => fulfilment(incident, one) ?? []);
  const [first] = posts;
  return missed.length > 0 || first === undefined
    ? missed
    : [finding('status-page-in-time', { from: first.at, events: posts.map(({ id }) => id) })];
}

/** Whether somebody looked at the metrics as often as each window asks, and what that showed. */
export function windows(incident: Incident, until: number): readonly Finding[] {
  const interval = incident.policy.sampleMinutes * MINUTE;
  const shocks = incident.recoveries.flatMap(({ at, event, aftershock }) =>
    aftershock === null
      ? []
      : [
          finding(
            'aftershock',
            { from: at, until: aftershock.at, events: [event, aftershock.event] },
            formatClock(at),
            formatDuration(aftershock.at - at),
          ),
        ],
  );
  const unwatched = incident.recoveries.flatMap((one) => {
    const end = Math.min(one.endsAt, one.aftershock?.at ?? until, until);
    return samplePromises(one, incident.policy)
      .map(({ since, metAt }) => ({ from: since, until: metAt ?? end }))
      .filter((gap) => gap.until - gap.from >= 2 * interval)
      .map((gap) =>
        finding(
          'samples-missing',
          { ...gap, events: [one.event] },
          formatDuration(gap.until - gap.from),
          formatClock(gap.from),
        ),
      );
  });
  const last = incident.recoveries.at(-1);
  const praised = unwatched.length === 0 && last !== undefined && last.samples.length > 0;
  const praise = !praised
    ? []
    : [
        finding('samples-in-time', {
          from: last.at,
          until: Math.min(last.endsAt, until),
          events: last.samples.map(({ event }) => event),
        }),
      ];
  return [...shocks, ...unwatched, ...praise];
}

/** Whether the all-clear waited for the window, and if not, whether it was the IC's. */
export function allClear(incident: Incident): readonly Finding[] {
  const given = incident.allClear;
  if (given === null) return [];
  const { at, by, event, early } = given;
  const from = incident.recoveries.at(-1)?.at ?? at;
  const grounds = { from, until: at, events: [event] };
  if (!early) return [finding('full-window', grounds, formatDuration(at - from))];
  const others = { from: at, events: [event] };
  return [
    howEarly(incident, given, grounds),
    ...(heldRole(incident, 'IC', given) ? [] : [finding('early-all-clear-without-ic', others, by)]),
  ];
}

function howEarly(
  { recoveries }: Incident,
  { at, reason }: NonNullable<Incident['allClear']>,
  grounds: Grounds,
): Finding {
  const last = recoveries.at(-1);
  if (last === undefined || at >= last.endsAt) {
    return reason === ''
      ? finding('all-clear-unwatched-unexplained', grounds)
      : finding('all-clear-unwatched', grounds, reason);
  }
  const left = formatDuration(last.endsAt - at);
  return reason === ''
    ? finding('early-all-clear-unexplained', grounds, left)
    : finding('early-all-clear', grounds, left, reason);
}
