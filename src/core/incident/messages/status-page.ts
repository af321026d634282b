import { formatClock } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import { recoveryValues, watch } from './recovery.ts';
import { render } from './render.ts';
import { DEFAULT_TEMPLATES, type Templates } from './templates.ts';
import type { UpdateFields } from './update-fields.ts';

export const PAGE_STAGES = ['investigating', 'identified', 'monitoring', 'resolved'] as const;
export type PageStage = (typeof PAGE_STAGES)[number];

/** What the status page should show; only people know when the cause is identified. */
export function pageStage({ state }: Incident): PageStage {
  if (state === 'observing') return 'monitoring';
  return state === 'investigating' ? 'investigating' : 'resolved';
}

/** The entry for the status page. */
export function statusPage(
  incident: Incident,
  stage: PageStage,
  fields: UpdateFields,
  now: number,
  next: number,
  templates: Templates = DEFAULT_TEMPLATES,
): string {
  const recovery = recoveryValues(incident);
  const { early, watched, window } = watch(incident, now, '');
  return render(`status-page-${stage}`, templates, incident, now, {
    ...fields,
    ...recovery,
    watched: early ? `${watched} instead of ${window}` : watched,
    next: formatClock(next),
  });
}
