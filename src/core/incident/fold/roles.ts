import type { Claim, Incident, Tenure } from '../incident.ts';
import type { Role } from '../log/events.ts';
import { type Appliers, deed } from './applier.ts';

/** Who holds which role, and every tenure that there was. */
export const ROLE_APPLIERS = {
  'role-claimed': (incident, event) => {
    const { role, person, reason = null } = event.data;
    return claim(incident, role, { ...deed(event), person, reason });
  },
  'role-handed-over': (incident, event) => {
    const { role, from, to, reason = null } = event.data;
    const left = release(incident, role, from, event.at);
    return claim(left, role, { ...deed(event), person: to, reason });
  },
  'role-released': (incident, event) =>
    release(incident, event.data.role, event.data.person, event.at),
} satisfies Partial<Appliers>;

/** A second claim by the same person changes nothing but may add the reason that was missing. */
function claim(incident: Incident, role: Role, next: Claim): Incident {
  const claims = incident.roles[role];
  const excusedAt = next.reason === null ? null : next.at;
  const own = claims.find(({ person }) => person === next.person);
  if (own === undefined) {
    const { person, at } = next;
    const tenure: Tenure = { role, person, from: at, until: null, excusedAt };
    return {
      ...setClaims(incident, role, [...claims, next]),
      tenures: [...incident.tenures, tenure],
    };
  }
  const excused = { ...own, reason: own.reason ?? next.reason };
  return {
    ...setClaims(
      incident,
      role,
      claims.map((one) => (one === own ? excused : one)),
    ),
    tenures: incident.tenures.map((one) =>
      isOpenTenure(one, role, next.person)
        ? { ...one, excusedAt: one.excusedAt ?? excusedAt }
        : one,
    ),
  };
}

function isOpenTenure(tenure: Tenure, role: Role, person: string): boolean {
  return tenure.role === role && tenure.person === person && tenure.until === null;
}

function release(incident: Incident, role: Role, person: string, at: number): Incident {
  const rest = incident.roles[role].filter((one) => one.person !== person);
  return {
    ...setClaims(incident, role, rest),
    tenures: incident.tenures.map((one) =>
      isOpenTenure(one, role, person) ? { ...one, until: at } : one,
    ),
  };
}

function setClaims(incident: Incident, role: Role, claims: readonly Claim[]): Incident {
  return { ...incident, roles: { ...incident.roles, [role]: claims } };
}
