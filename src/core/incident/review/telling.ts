import { formatDuration } from '../../time/duration.ts';
import { formatClock, MINUTE } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import { UPDATE_FIELDS } from '../messages/update-fields.ts';
import { fulfilment, lateness } from '../obligations/fulfilment.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { threadUpdates } from '../obligations/updates.ts';
import { updateInterval } from '../policy.ts';
import { type Finding, finding } from './finding.ts';

/** How soon people were told, where, and before or after something was changed. */
export function firstMinutes(incident: Incident, due: readonly Obligation[]): readonly Finding[] {
  const began = incident.declared.at;
  return due.flatMap((one): readonly Finding[] => {
    const late = lateness(one);
    const [from, until] = [one.since, one.metAt ?? one.dueAt + one.overdueMs];
    const events = fulfilment(incident, one)?.id;
    const grounds = { from, until, events: events === undefined ? [] : [events] };
    if (one.kind === 'acknowledge') {
      const taken = formatDuration(until - began);
      if (one.metAt === null) {
        return late === 0 ? [] : [finding('first-post-missing', grounds, taken)];
      }
      return late === 0
        ? [finding('first-post-in-time', grounds, taken)]
        : [finding('first-post-late', grounds, taken, formatDuration(late))];
    }
    if (one.kind === 'link-thread' && late > 0) {
      return one.metAt === null
        ? [finding('thread-missing', grounds)]
        : [finding('thread-late', grounds, formatDuration(late))];
    }
    return [];
  });
}

/** Whether there was one thread, and who linked others. */
export function threads({ threads: [first, ...others] }: Incident): readonly Finding[] {
  if (first === undefined) return [];
  if (others.length === 0)
    return [finding('one-thread', { from: first.at, events: [first.event] })];
  return others.map(({ at, by, url, event }) =>
    finding('second-thread', { from: at, events: [event] }, by, url),
  );
}

/** What the acknowledgement left out, and what was done before it. */
export function acknowledgement(incident: Incident): readonly Finding[] {
  const { posts, runs, recoveries, events } = incident;
  const [first] = posts;
  if (first === undefined) return [];
  const ids = events.flatMap((one) =>
    one.type === 'declared'
      ? [one.data.incident]
      : one.type === 'renumbered'
        ? [one.data.from, one.data.to]
        : [],
  );
  const isNamed = first.kind === 'update' || ids.some((id) => first.text.includes(id));
  const changes = [...runs.filter(({ effect }) => effect === 'mutating'), ...recoveries];
  const [change] = changes.filter(({ at }) => at < first.at).sort((a, b) => a.at - b.at);
  return [
    ...(isNamed
      ? []
      : [
          finding(
            'acknowledgement-without-id',
            { from: first.at, events: [first.event] },
            incident.id,
          ),
        ]),
    ...(change === undefined
      ? []
      : [
          finding(
            'changed-before-told',
            { from: change.at, until: first.at, events: [change.event, first.event] },
            formatDuration(first.at - change.at),
          ),
        ]),
  ];
}

/** The time between two words in the thread, against what was promised. Times in milliseconds. */
export interface UpdateGap {
  readonly since: number;
  readonly promisedAt: number;
  /** When the update came; null where it never did. */
  readonly cameAt: number | null;
  /** When the incident ended without it, or now; the time that it came otherwise. */
  readonly until: number;
  readonly lateMs: number;
  /** Id of the update, or null. */
  readonly event: string | null;
}

/** Every promise of an update, in order. What is promised for later, or was needless, is left out. */
export function updateGaps(incident: Incident, due: readonly Obligation[]): readonly UpdateGap[] {
  return due
    .filter(({ kind }) => kind === 'status-update')
    .map((one) => {
      const came = fulfilment(incident, one);
      return {
        since: one.since,
        promisedAt: one.dueAt,
        cameAt: came?.at ?? null,
        until: came?.at ?? one.metAt ?? one.dueAt + one.overdueMs,
        lateMs: lateness(one),
        event: came?.id ?? null,
      };
    })
    .filter(({ cameAt, lateMs }) => cameAt !== null || lateMs > 0)
    .sort((a, b) => a.since - b.since);
}

/** Which updates were late, missing, incomplete or promised too far ahead; praise where none was late. */
export function updates(incident: Incident, gaps: readonly UpdateGap[]): readonly Finding[] {
  const late = gaps
    .filter(({ lateMs }) => lateMs > 0)
    .map(({ since, promisedAt, cameAt, until, lateMs, event }) => {
      const grounds = { from: since, until, events: event === null ? [] : [event] };
      const promised = formatClock(promisedAt);
      return cameAt === null
        ? finding('update-missing', grounds, promised, formatDuration(until - since))
        : finding('update-late', grounds, promised, formatDuration(lateMs));
    });
  const [first] = gaps;
  const praise =
    late.length > 0 || first === undefined
      ? []
      : [
          finding(
            'updates-in-time',
            {
              from: first.since,
              until: gaps.at(-1)?.until ?? first.until,
              events: gaps.flatMap(({ event }) => event ?? []),
            },
            `${gaps.length}`,
          ),
        ];
  return [...late, ...praise, ...contents(incident)];
}

/** What the updates left out, and which promised more time than the policy gives. */
function contents(incident: Incident): readonly Finding[] {
  return threadUpdates(incident).flatMap((update) => {
    const { at, next, event } = update;
    const grounds = { from: at, events: [event] };
    const missing = UPDATE_FIELDS.filter((field) => update[field] === '');
    const observing = incident.recoveries.some(
      (one) => one.at <= at && at < (one.aftershock?.at ?? Number.POSITIVE_INFINITY),
    );
    const state = observing ? 'observing' : 'investigating';
    const rule = updateInterval(incident.policy, state, incident.severity);
    return [
      ...(missing.length === 0
        ? []
        : [finding('update-incomplete', grounds, formatClock(at), missing.join(', '))]),
      ...(next - at < rule + MINUTE
        ? []
        : [
            finding(
              'promise-too-long',
              { ...grounds, until: next },
              formatClock(at),
              formatDuration(next - at),
              formatDuration(rule),
            ),
          ]),
    ];
  });
}
