import { formatDuration } from '../../time/duration.ts';
import { formatClock } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import { render } from './render.ts';
import { DEFAULT_TEMPLATES, type Templates } from './templates.ts';

/** Says that the symptom is gone and that the observation window has begun. */
export function mitigated(
  incident: Incident,
  now: number,
  next: number,
  templates: Templates = DEFAULT_TEMPLATES,
): string {
  const { fix, 'mitigated-at': at, 'window-end': end } = recoveryValues(incident);
  const values = { fix, 'mitigated-at': at, 'window-end': end, next: formatClock(next) };
  return render('mitigated', templates, incident, now, values);
}

/** Says that the fix did not hold. */
export function aftershock(
  incident: Incident,
  now: number,
  next: number,
  templates: Templates = DEFAULT_TEMPLATES,
): string {
  const { fix, 'mitigated-at': at } = recoveryValues(incident);
  const values = { fix, 'mitigated-at': at, next: formatClock(next) };
  return render('aftershock', templates, incident, now, values);
}

/**
 * The last word. An all-clear before the end of the observation window says so and why.
 *
 * @param reason of an early one that is not recorded yet
 */
export function allClear(
  incident: Incident,
  now: number,
  reason = '',
  templates: Templates = DEFAULT_TEMPLATES,
): string {
  const { fix, 'mitigated-at': at } = recoveryValues(incident);
  const { early, watched, window, because } = watch(incident, now, reason);
  return early
    ? render('all-clear-early', templates, incident, now, { fix, watched, window, reason: because })
    : render('all-clear', templates, incident, now, {
        fix,
        'mitigated-at': at,
        observation: observation(incident, watched),
      });
}

/** Only samples make metrics clean; without one, nobody can say more than that nothing was reported. */
function observation({ recoveries }: Incident, watched: string): string {
  const isSampled = (recoveries.at(-1)?.samples.length ?? 0) > 0;
  return isSampled
    ? `metrics clean for ${watched}`
    : `no trouble reported for ${watched}; no metrics were recorded`;
}

/** What the messages of the recovery say of the last fix; empty where there is none. */
export function recoveryValues({ recoveries }: Incident): {
  readonly fix: string;
  readonly 'mitigated-at': string;
  readonly 'window-end': string;
} {
  const last = recoveries.at(-1);
  return {
    fix: last?.fix ?? '',
    'mitigated-at': last === undefined ? '' : formatClock(last.at),
    'window-end': last === undefined ? '' : formatClock(last.endsAt),
  };
}

/** How long the metrics were watched, until the all-clear or until now. */
export function watch({ recoveries, allClear: given }: Incident, now: number, reason: string) {
  const last = recoveries.at(-1);
  const until = given?.at ?? now;
  return {
    early: given?.early ?? (last === undefined || until < last.endsAt),
    because: given?.reason ?? reason,
    watched: formatDuration(last === undefined ? 0 : until - last.at),
    window: last === undefined ? 'a whole window' : formatDuration(last.endsAt - last.at),
  };
}
