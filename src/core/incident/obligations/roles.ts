import { MINUTE } from '../../time/utc.ts';
import type { Incident, Tenure } from '../incident.ts';
import { ROLES } from '../log/events.ts';
import { sharedTenures } from '../roles.ts';
import type { Facts } from './obligation.ts';

/** Each role is due when the incident is declared, and again whenever it falls vacant. */
export function roleClaims({ declared, policy, tenures }: Incident): readonly Facts[] {
  const grace = policy.firstMinutes * MINUTE;
  return ROLES.flatMap((role) => {
    const facts: Facts[] = [];
    let vacantSince: number | null = declared.at;
    let held: readonly Tenure[] = [];
    const changes = tenures
      .filter((tenure) => tenure.role === role)
      .flatMap((tenure) => [
        { at: tenure.from, tenure, starts: true },
        ...(tenure.until === null ? [] : [{ at: tenure.until, tenure, starts: false }]),
      ])
      .sort((a, b) => a.at - b.at || Number(b.starts) - Number(a.starts));
    for (const { at, tenure, starts } of changes) {
      held = starts ? [...held, tenure] : held.filter((one) => one !== tenure);
      if (starts && vacantSince !== null) {
        const due = { role, since: vacantSince, dueAt: vacantSince + grace, metAt: at };
        facts.push(['claim-role', { ...due, args: [role] }]);
        vacantSince = null;
      } else if (held.length === 0) vacantSince = at;
    }
    if (vacantSince === null) return facts;
    const due = { role, since: vacantSince, dueAt: vacantSince + grace, args: [role] };
    return [...facts, ['claim-role', due] as const];
  });
}

/** Two people who claimed one role have to settle who holds it. */
export function roleConflicts({ policy, roles }: Incident): readonly Facts[] {
  return ROLES.flatMap((role): Facts[] => {
    const second = roles[role][1];
    if (second === undefined) return [];
    const people = roles[role].map(({ person }) => person).join(' and ');
    const since = second.at;
    const dueAt = since + policy.firstMinutes * MINUTE;
    return [['settle-role', { role, since, dueAt, args: [role, people] }]];
  });
}

/** One person with IC and SME has to hand one on, or to say why not. */
export function sharedRoles(incident: Incident, until: number): readonly Facts[] {
  return sharedTenures(incident, until).map(({ person, from, settledAt }) => [
    'separate-roles',
    { role: 'IC', since: from, dueAt: from, metAt: settledAt, args: [person] },
  ]);
}
