import { formatClock } from '../../time/utc.ts';
import type { Incident, StatusUpdate } from '../incident.ts';
import { obligations } from '../obligations/obligations.ts';
import { threadUpdates } from '../obligations/updates.ts';
import { updateInterval } from '../policy.ts';
import { UPDATE_FIELDS, type UpdateField, type UpdateFields } from './update-fields.ts';

/** The next update as it could be posted now. */
export interface UpdateDraft extends UpdateFields {
  /** When the one after it is promised unless somebody says otherwise, in milliseconds. */
  readonly next: number;
  /** What the thread was told last; null before the first update. */
  readonly last: UpdateFields | null;
}

/** The next update, prefilled from the last one and from what has happened since. */
export function draftUpdate(incident: Incident, now: number): UpdateDraft {
  const last = threadUpdates(incident).at(-1) ?? null;
  return {
    symptom: incident.symptom,
    impact: incident.impact,
    investigation: turnSince(incident, last) ?? last?.investigation ?? '',
    next: defaultNext(incident, now),
    last,
  };
}

const UNCHANGED = /^Unchanged since \d\d:\d\d UTC: /;

/** The next update where nobody has news: it goes out all the same, and says since when. */
export function draftNoProgress(incident: Incident, now: number): UpdateDraft {
  const draft = draftUpdate(incident, now);
  const last = threadUpdates(incident).at(-1) ?? null;
  const news = turnSince(incident, last) ?? last?.investigation ?? '';
  if (news === '') return { ...draft, investigation: 'No news yet, we are on it' };
  if (last === null || news !== last.investigation || UNCHANGED.test(news)) return draft;
  return { ...draft, investigation: `Unchanged since ${formatClock(last.at)}: ${news}` };
}

/** The fields that say something else than the thread was told last; none where it was told nothing. */
export function changedFields(
  last: UpdateFields | null,
  fields: UpdateFields,
): readonly UpdateField[] {
  if (last === null) return [];
  return UPDATE_FIELDS.filter((field) => last[field] !== fields[field]);
}

/** When the policy asks for the update after one that is posted now, in milliseconds. */
function defaultNext({ policy, state, severity }: Incident, now: number): number {
  return now + updateInterval(policy, state === 'observing' ? state : 'investigating', severity);
}

/**
 * When the thread has been promised its next update, in milliseconds: what a message of another kind
 * should repeat. A promise that is past is made anew.
 */
export function promisedNext(incident: Incident, now: number): number {
  const open = obligations(incident, now).find(
    ({ kind, state }) => kind === 'status-update' && state === 'open',
  );
  return open?.dueAt ?? defaultNext(incident, now);
}

/** What the investigation must say since the incident took another turn; null where it took none. */
function turnSince(incident: Incident, last: StatusUpdate | null): string | null {
  const isNew = (at: number | undefined): at is number =>
    at !== undefined && (last === null || at >= last.at);
  const recovery = incident.recoveries.at(-1);
  const reopening = incident.reopenings.at(-1);
  if (incident.state === 'observing' && recovery !== undefined && isNew(recovery.at)) {
    const fix = recovery.fix === '' ? '' : `: ${recovery.fix}`;
    return `Fixed at ${formatClock(recovery.at)}${fix}; watching the metrics until ${formatClock(recovery.endsAt)}`;
  }
  if (incident.state === 'observing') return null;
  const shock = recovery?.aftershock?.at;
  if (isNew(shock)) {
    return `Aftershock at ${formatClock(shock)}: the fix did not hold, investigating again`;
  }
  if (reopening !== undefined && isNew(reopening.at)) {
    return `Reopened at ${formatClock(reopening.at)}: ${reopening.reason}`;
  }
  return null;
}
