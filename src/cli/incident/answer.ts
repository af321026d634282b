import type { AttachedPlaybook, Incident, StepState } from '../../core/incident/incident.ts';
import { ROLES } from '../../core/incident/log/events.ts';
import { measure } from '../../core/incident/metrics/metrics.ts';
import type { Obligation } from '../../core/incident/obligations/obligation.ts';
import { obligations } from '../../core/incident/obligations/obligations.ts';
import { heldRole } from '../../core/incident/roles.ts';
import { timeline } from '../../core/incident/timeline/timeline.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { sentence } from '../../core/text/sentence.ts';
import { formatDuration } from '../../core/time/duration.ts';
import { moment } from '../../core/time/moments.ts';
import { formatClock, formatDay, formatInstant } from '../../core/time/utc.ts';
import { printable, type Style } from '../output/style.ts';
import type { Chosen } from './choose.ts';
import { dueLines } from './due-lines.ts';
import { isoOrNull, type OpenIncident } from './open.ts';
import { incidentProblems } from './problems.ts';
import type { Session } from './session.ts';

/** An incident as `faultline incident show --format json` writes it; times are ISO, UTC. */
export function incidentJson(open: OpenIncident, session: Session) {
  const { incident } = open;
  const { now } = session;
  const { id, state, severity, drill, symptom, impact, components, roles, teams } = incident;
  const last = incident.recoveries.at(-1);
  const metrics = measure(incident);
  const held = metrics.timeToMitigationSeconds !== null;
  return {
    id,
    state,
    severity,
    drill,
    symptom,
    impact,
    components,
    thread: incident.threads[0]?.url ?? null,
    roles: { IC: holders(roles.IC), SME: holders(roles.SME), Comms: holders(roles.Comms) },
    marks: Object.entries(incident.marks).map(([name, { mark, at }]) => ({
      name,
      mark,
      at: formatInstant(at),
    })),
    releases: Object.entries(incident.releases).map(([name, { state: release, at }]) => ({
      name,
      state: release,
      at: formatInstant(at),
    })),
    playbooks: incident.playbooks.map(({ playbook, title, snapshot, steps }) => ({
      playbook,
      title,
      snapshot,
      ticked: stepsThatAre('ticked', steps),
      skipped: stepsThatAre('skipped', steps),
    })),
    teams: teams.map(({ team, affectedAt, recoveredAt }) => ({
      name: team,
      affectedAt: formatInstant(affectedAt),
      recoveredAt: isoOrNull(recoveredAt),
    })),
    declaredAt: formatInstant(incident.declared.at),
    mitigatedAt: held ? isoOrNull(last?.at) : null,
    closedAt: isoOrNull(incident.allClear?.at),
    windowEndsAt: state === 'observing' ? isoOrNull(last?.endsAt) : null,
    allClearEarly: incident.allClear?.early ?? null,
    allClearByIC: incident.allClear && heldRole(incident, 'IC', incident.allClear),
    policy: incident.policy,
    obligations: obligations(incident, now()).map(obligationJson),
    metrics,
    timeline: timeline(incident, now()).map((entry) => ({
      id: entry.id,
      at: formatInstant(entry.at),
      by: entry.by,
      type: entry.type,
      text: sentence(entry),
    })),
    problems: incidentProblems(open),
  };
}

function stepsThatAre(state: StepState['state'], steps: AttachedPlaybook['steps']): string[] {
  return Object.entries(steps)
    .filter(([, step]) => step.state === state)
    .map(([id]) => id);
}

function holders(claims: readonly { readonly person: string }[]): string | null {
  return claims.length === 0 ? null : claims.map(({ person }) => person).join(', ');
}

function obligationJson(one: Obligation) {
  return {
    kind: one.kind,
    role: one.role,
    dueAt: formatInstant(one.dueAt),
    metAt: isoOrNull(one.metAt),
    state: one.state,
    overdueSeconds: Math.round(one.overdueMs / 1000),
    text: sentence(one),
  };
}

/** An incident for people. */
export function incidentPretty(
  open: Pick<Chosen, 'isNamed'> & OpenIncident,
  session: Session,
  style: Style,
): string {
  const { incident } = open;
  const now = session.now();
  const { id, drill, severity, state, symptom, impact, teams, threads, declared } = incident;
  const affected = teams.filter(({ recoveredAt }) => recoveredAt === null).map(({ team }) => team);
  const marks = Object.entries(incident.marks).map(([name, { mark }]) => `${name} ${mark}`);
  const released = Object.entries(incident.releases)
    .filter(([, release]) => release.state === 'running')
    .map(([name]) => name);
  const last = incident.recoveries.at(-1);
  const facts = [
    `${formatDuration(now - declared.at)} since ${moment(declared.at, now)}`,
    `Symptom: ${symptom}`,
    ...(impact === '' ? [] : [`Impact: ${impact}`]),
    `Roles: ${ROLES.map((role) => `${role} ${holders(incident.roles[role]) ?? '-'}`).join(', ')}`,
    `Teams: ${affected.join(', ') || '-'}`,
    `Thread: ${threads[0]?.url ?? '-'}`,
    ...(marks.length === 0 ? [] : [`Components: ${marks.join(', ')}`]),
    ...(released.length === 0 ? [] : [`Being released: ${released.join(', ')}`]),
    ...incident.playbooks.map(({ title, playbook, steps }) => {
      const count = Object.keys(steps).length;
      return `Playbook: ${title || playbook}, ${count === 1 ? '1 step' : `${count} steps`} done or skipped`;
    }),
    ...(state === 'observing' && last !== undefined
      ? [`Window: until ${formatClock(last.endsAt)}, clean samples: ${last.samples.length}`]
      : []),
  ];
  return [
    style.bold(`${drill ? '[DRILL] ' : ''}${id}  severity ${severity}  ${state}`),
    ...facts.map(oneLine).map(printable),
    '',
    ...dueLines(open, now, style),
    '',
    ...timelineLines(incident, now, style),
    ...incidentProblems(open).map(({ file, line, message }) =>
      style.warn(printable(`${line === null ? file : `${file}:${line}`} ${message}`)),
    ),
    '',
  ].join('\n');
}

/** What happened, with a line for each day that is not the one on which it began. */
function timelineLines(incident: Incident, now: number, style: Style): readonly string[] {
  let day = formatDay(incident.declared.at);
  return timeline(incident, now).flatMap((entry) => {
    const by = entry.by === '' ? '' : ` (${entry.by})`;
    const line = printable(`${formatClock(entry.at)}  ${sentence(entry)}${by}`);
    // What `correct` takes; what never happened has no name.
    const name = entry.recordedAt === null ? '' : `  ${entry.id.slice(entry.id.indexOf('.') + 1)}`;
    const isSameDay = formatDay(entry.at) === day;
    day = formatDay(entry.at);
    return [
      ...(isSameDay ? [] : [style.dim(`-- ${day} --`)]),
      `${line}${style.dim(printable(name))}`,
    ];
  });
}
