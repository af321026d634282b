import { l10n } from 'vscode';
import type { Incident } from '../../../core/incident/incident.ts';
import { ROLES, type Role } from '../../../core/incident/log/events.ts';
import { draftNoProgress, draftUpdate } from '../../../core/incident/messages/update-draft.ts';
import type { Obligation } from '../../../core/incident/obligations/obligation.ts';
import { endOf, obligations } from '../../../core/incident/obligations/obligations.ts';
import { MINUTE } from '../../../core/time/utc.ts';
import type {
  DraftView,
  DueView,
  IncidentView,
  WindowView,
} from '../../../webview/incident/protocol.ts';
import { say } from '../../say.ts';
import type { Whole } from '../book.ts';
import { stateText } from '../words.ts';

/** What the panel shows of an incident; it does not change with the time unless something falls due. */
export function incidentView(
  { incident, problems, clashes }: Whole,
  now: number,
  me: string,
  suspect: string | null = null,
): IncidentView {
  const endedAt = endOf(incident);
  const due = obligations(incident, now).filter(({ state }) => state !== 'met');
  const said = problems.map((one) => `${one.file}:${one.line} ${say(one)}`);
  return {
    id: incident.id,
    drill: incident.drill,
    open: endedAt === null,
    severity: incident.severity,
    state: stateText({ state: incident.state, drill: false }),
    symptom: incident.symptom,
    declaredAt: incident.declared.at,
    endedAt,
    thread: incident.threads[0]?.url ?? null,
    posted: incident.posts.length > 0,
    due: due.map(dueView),
    roles: ROLES.map((role) => roleView(role, incident, due, me)),
    teams: incident.teams.map(({ team, recoveredAt }) => ({
      team,
      affected: recoveredAt === null,
    })),
    window: windowView(incident),
    draft: endedAt === null ? draftView(incident, now, suspect) : null,
    clash:
      clashes[0] === undefined
        ? null
        : l10n.t(
            'Another incident has this number, too: “{0}” by {1}.',
            clashes[0].symptom,
            clashes[0].declared.by,
          ),
    problems: said,
  };
}

function dueView(one: Obligation): DueView {
  return {
    text: say(one),
    dueAt: one.dueAt,
    overdue: one.state === 'overdue',
    action: actionFor(one),
  };
}

function actionFor({ kind, role }: Obligation): DueView['action'] {
  switch (kind) {
    case 'acknowledge':
      return 'linkThread';
    case 'link-thread':
      return 'linkThread';
    case 'claim-role':
      return role;
    case 'status-update':
    case 'status-page':
      return 'update';
    case 'clean-sample':
      return 'recordCleanSample';
    case 'all-clear':
      return 'giveAllClear';
    default:
      return null;
  }
}

function roleView(role: Role, { roles }: Incident, due: readonly Obligation[], me: string) {
  const titles: Readonly<Record<Role, string>> = {
    IC: l10n.t('Incident commander'),
    SME: l10n.t('Subject-matter expert'),
    Comms: l10n.t('Communications'),
  };
  const people = roles[role].map(({ person }) => person);
  const overdue = due.some((one) => one.role === role && isOfRoles(one) && one.state === 'overdue');
  return { role, title: titles[role], people, mine: people.includes(me), overdue };
}

function isOfRoles({ kind }: Obligation): boolean {
  return kind === 'claim-role' || kind === 'settle-role' || kind === 'separate-roles';
}

function windowView({ state, recoveries }: Incident): WindowView | null {
  const last = recoveries.at(-1);
  if (state !== 'observing' || last === undefined) return null;
  return { from: last.at, endsAt: last.endsAt, samples: last.samples.map(({ at }) => at) };
}

function draftView(incident: Incident, now: number, suspect: string | null): DraftView {
  const { symptom, impact, investigation, next } = draftUpdate(incident, now);
  const [shortest, longest] = incident.policy.updateLimits;
  return {
    symptom,
    impact,
    investigation,
    minutes: Math.round((next - now) / MINUTE),
    shortest,
    longest,
    suspect: suspect === investigation ? null : suspect,
    noProgress: draftNoProgress(incident, now).investigation,
  };
}
