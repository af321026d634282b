import { oneLine } from '../../text/one-line.ts';
import { formatDuration } from '../../time/duration.ts';
import { formatClock } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import type { Medium, Role } from '../log/events.ts';
import { fillPlaceholders } from './placeholders.ts';
import {
  type COMMON_PLACEHOLDERS,
  DEFAULT_TEMPLATES,
  type OwnPlaceholders,
  type TemplateName,
  type Templates,
} from './templates.ts';

/** What an update says besides the time of the next one. */
export interface UpdateFields {
  readonly symptom: string;
  readonly impact: string;
  readonly investigation: string;
}

type CommonValues = Readonly<Record<(typeof COMMON_PLACEHOLDERS)[number], string>>;

/** Every message of a drill begins with it, so that nobody takes the drill for the real thing. */
export const DRILL_MARK = '[DRILL]';

/** Stands for a value that nobody has given yet: a line of the form is never left empty. */
const NOT_KNOWN = 'not known yet';

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
  const { investigation } = fields;
  const values = { ...fields, investigation, next: formatClock(next) };
  return render('status-update', templates, incident, now, values);
}

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
    : render('all-clear', templates, incident, now, { fix, 'mitigated-at': at, watched });
}

export const PAGE_STAGES = ['investigating', 'identified', 'monitoring', 'resolved'] as const;
export type PageStage = (typeof PAGE_STAGES)[number];

/** What the status page should show; only people know when the cause is identified. */
function pageStage({ state }: Incident): PageStage {
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

/**
 * Fills in a template. Values are untrusted: each stays on the line on which the template has it, so
 * that none can pose as another field.
 */
function render<Name extends TemplateName>(
  name: Name,
  templates: Templates,
  incident: Incident,
  now: number,
  own: Readonly<Record<OwnPlaceholders<Name>, string>> & Partial<CommonValues>,
): string {
  const values: Readonly<Record<string, string>> = { ...commonValues(incident, now), ...own };
  const message = fillPlaceholders(templates[name], (placeholder, following) => {
    const value = oneLine(values[placeholder] ?? '') || NOT_KNOWN;
    return /[.,;:)]/.test(following) ? value.replace(/(?<!\.)\.$/, '') : value;
  });
  return incident.drill && !message.startsWith(DRILL_MARK) ? `${DRILL_MARK} ${message}` : message;
}

/** The values that every template may use. */
export function commonValues(incident: Incident, now: number): CommonValues {
  const { id, symptom, impact, severity, components, teams, threads, roles } = incident;
  const holder = (role: Role) =>
    roles[role].map(({ person }) => person).join(' and ') || 'not claimed yet';
  const affected = teams.filter(({ recoveredAt }) => recoveredAt === null);
  return {
    id,
    time: formatClock(now),
    symptom,
    impact,
    severity: `${severity}`,
    components: components.join(', '),
    teams: [...new Set(affected.map(({ team }) => team))].join(', '),
    thread: threads[0]?.url ?? 'not linked yet',
    ic: holder('IC'),
    sme: holder('SME'),
    comms: holder('Comms'),
  };
}

/** What the messages of the recovery say of the last fix; empty where there is none. */
function recoveryValues({ recoveries }: Incident): {
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
function watch({ recoveries, allClear: given }: Incident, now: number, reason: string) {
  const last = recoveries.at(-1);
  const until = given?.at ?? now;
  return {
    early: given?.early ?? (last === undefined || until < last.endsAt),
    because: given?.reason ?? reason,
    watched: formatDuration(last === undefined ? 0 : until - last.at),
    window: last === undefined ? 'a whole window' : formatDuration(last.endsAt - last.at),
  };
}
