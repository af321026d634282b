import { oneLine } from '../../text/one-line.ts';
import { formatClock } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import type { Role } from '../log/events.ts';
import { fillPlaceholders } from './placeholders.ts';
import type { COMMON_PLACEHOLDERS, OwnPlaceholders, TemplateName, Templates } from './templates.ts';

type CommonValues = Readonly<Record<(typeof COMMON_PLACEHOLDERS)[number], string>>;

/** Every message of a drill begins with it, so that nobody takes the drill for the real thing. */
export const DRILL_MARK = '[DRILL]';

/** Stands for a value that nobody has given yet: a line of the form is never left empty. */
const NOT_KNOWN = 'not known yet';

/**
 * Fills in a template. Values are untrusted: each stays on the line on which the template has it, so
 * that none can pose as another field.
 */
export function render<Name extends TemplateName>(
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
