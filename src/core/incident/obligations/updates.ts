import type { Incident, StatusUpdate } from '../incident.ts';
import { updateInterval } from '../policy.ts';
import type { Facts } from './obligation.ts';

/**
 * One obligation for each promise. The first update is due one interval after declaring or reopening,
 * each later one when the last promised it. Only the thread counts: it is where everybody looks. The
 * all-clear is itself the last word.
 */
export function statusUpdates(incident: Incident): readonly Facts[] {
  const { declared, policy, severity, reopenings } = incident;
  const interval = updateInterval(policy, 'investigating', severity);
  const facts: Facts[] = [];
  let promise = { since: declared.at, dueAt: declared.at + interval };
  const keep = (metAt: number | null) =>
    facts.push(['status-update', { role: 'Comms', ...promise, metAt }]);
  const steps = [...threadUpdates(incident), ...reopenings].sort((a, b) => a.at - b.at);
  for (const step of steps) {
    if ('next' in step) {
      keep(step.at);
      promise = { since: step.at, dueAt: step.next };
    } else if (step.endedAt !== null) {
      keep(Math.max(step.endedAt, promise.since));
      promise = { since: step.at, dueAt: step.at + interval };
    }
  }
  keep(incident.allClear?.at ?? null);
  return facts;
}

/** The status updates that were posted in the thread, in order. */
export function threadUpdates({ posts }: Incident): readonly StatusUpdate[] {
  return posts.filter(
    (post): post is StatusUpdate => post.kind === 'update' && post.medium === 'thread',
  );
}
