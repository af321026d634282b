import { MINUTE } from '../../time/utc.ts';
import type { Incident, Recovery } from '../incident.ts';
import { type Policy, updateInterval } from '../policy.ts';
import type { Facts } from './obligation.ts';

/** What the observation window asks for: the status page, looks at the metrics, and its end. */
export function recovery(incident: Incident): readonly Facts[] {
  const { policy } = incident;
  const facts = incident.recoveries.flatMap((one): Facts[] => {
    const interval = updateInterval(policy, 'observing', incident.severity);
    const endAt = one.aftershock?.at ?? Number.POSITIVE_INFINITY;
    const page = incident.posts.find(
      ({ medium, at }) => medium === 'status-page' && at >= one.at && at < endAt,
    );
    if (page === undefined && one.aftershock !== null && endAt <= one.at + interval) return [];
    const metAt = page?.at ?? one.aftershock?.at ?? null;
    return [['status-page', { role: 'Comms', since: one.at, dueAt: one.at + interval, metAt }]];
  });
  const last = incident.recoveries.at(-1);
  if (last === undefined || incident.state !== 'observing') return facts;
  const allClearDue = last.endsAt + policy.firstMinutes * MINUTE;
  return [
    ...facts,
    ...samplePromises(last, policy)
      .filter(({ metAt }) => metAt === null)
      .map((promise) => ['clean-sample', { role: 'SME', ...promise }] as const),
    ['all-clear', { role: 'IC', since: last.at, dueAt: allClearDue }],
  ];
}

/** A look at the metrics that an observation window asks for. Times in milliseconds. */
export interface SamplePromise {
  readonly since: number;
  readonly dueAt: number;
  readonly metAt: number | null;
}

/** Every look that a window asks for up to its end: one interval after the fix and after each look. */
export function samplePromises(
  { at, endsAt, samples }: Recovery,
  policy: Policy,
): readonly SamplePromise[] {
  const looks = samples.map((sample) => sample.at);
  return [at, ...looks]
    .map((since, index) => {
      const dueAt = since + policy.sampleMinutes * MINUTE;
      return { since, dueAt, metAt: looks[index] ?? null };
    })
    .filter(({ dueAt }) => dueAt <= endsAt);
}
