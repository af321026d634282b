import { formatClock } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import type { Medium, Role } from '../log/events.ts';
import { render } from './render.ts';
import { pageStage, statusPage } from './status-page.ts';
import { DEFAULT_TEMPLATES, type Templates } from './templates.ts';
import type { UpdateFields } from './update-fields.ts';

/** The first line to post. */
export function acknowledgement(
  incident: Incident,
  now: number,
  templates: Templates = DEFAULT_TEMPLATES,
): string {
  return render('acknowledgement', templates, incident, now, {});
}

/**
 * The status update for the thread.
 *
 * @param next when the next one is promised, in milliseconds
 */
export function statusUpdate(
  incident: Incident,
  fields: UpdateFields,
  now: number,
  next: number,
  templates: Templates = DEFAULT_TEMPLATES,
): string {
  const values = { ...fields, next: formatClock(next) };
  return render('status-update', templates, incident, now, values);
}

/** The note for the chat of the call, which sends questions to the thread. */
export function zoomNote(
  incident: Incident,
  now: number,
  templates: Templates = DEFAULT_TEMPLATES,
): string {
  return render('zoom-note', templates, incident, now, {});
}

/** An update as it is posted in a medium; the call gets a note that sends people to the thread. */
export function updateMessage(
  medium: Medium,
  incident: Incident,
  fields: UpdateFields,
  now: number,
  next: number,
  templates: Templates = DEFAULT_TEMPLATES,
): string {
  if (medium === 'zoom') return zoomNote(incident, now, templates);
  return medium === 'thread'
    ? statusUpdate(incident, fields, now, next, templates)
    : statusPage(incident, pageStage(incident), fields, now, next, templates);
}

export interface Handover {
  readonly role: Role;
  readonly from: string;
  readonly to: string;
  /** What the new holder finds unfinished. */
  readonly open: string;
}

/** Says that a role changes hands, and what is open. */
export function handover(
  incident: Incident,
  change: Handover,
  now: number,
  next: number,
  templates: Templates = DEFAULT_TEMPLATES,
): string {
  const values = { ...change, state: incident.state, next: formatClock(next) };
  return render('handover', templates, incident, now, values);
}

/** Tells everybody that what follows is an exercise. */
export function drillAnnouncement(
  incident: Incident,
  now: number,
  templates: Templates = DEFAULT_TEMPLATES,
): string {
  return render('drill-announcement', templates, { ...incident, drill: true }, now, {});
}
