import { english } from '../../text/sentence.ts';
import type { Incident } from '../incident.ts';
import type { Role } from '../log/events.ts';
import { largeSince, wouldShare } from '../roles.ts';
import { type Refusal, type RuleContext, type Rules, refusal } from './refusal.ts';

/** Roles are claimed, handed over and released by name, and IC and SME are two people. */
export const ROLE_RULES = {
  'role-claimed': (incident, { data: { role, person, reason } }, context) => {
    const claims = incident.roles[role];
    const holder = claims.find((claim) => claim.person !== person);
    if (claims.length > 0 && holder === undefined && reason === undefined) {
      return refusal(
        'role-held-already',
        english`{0} holds {1} already: there is nothing to claim.`,
        person,
        role,
      );
    }
    return holder === undefined
      ? refuseSharing(incident, role, person, reason, context)
      : refusal(
          'role-held',
          english`{0} is held by {1}. Let them hand it over or release it, or hand it over for them.`,
          role,
          holder.person,
        );
  },
  'role-handed-over': (incident, { data: { role, from, to, reason } }, context) => {
    const unheld = refuseUnheld(incident, role, from);
    if (unheld !== null || from !== to) {
      return unheld ?? refuseSharing(incident, role, to, reason, context);
    }
    return refusal(
      'handed-to-holder',
      english`{0} holds {1} already. Name somebody else to hand it over to.`,
      to,
      role,
    );
  },
  'role-released': (incident, { data: { role, person } }) => refuseUnheld(incident, role, person),
} satisfies Rules;

function refuseUnheld({ roles }: Incident, role: Role, person: string): Refusal | null {
  if (roles[role].some((claim) => claim.person === person)) return null;
  const holders = roles[role].map((claim) => claim.person).join(', ');
  return holders === ''
    ? refusal('role-not-held', english`Nobody holds {0}. Claim it first.`, role)
    : refusal(
        'role-not-held',
        english`{0} is not held by {1} but by {2}. Say that it is theirs.`,
        role,
        person,
        holders,
      );
}

function refuseSharing(
  incident: Incident,
  role: Role,
  person: string,
  reason: string | undefined,
  { now }: RuleContext,
): Refusal | null {
  const large = largeSince(incident, now) !== null;
  if (!large || reason !== undefined || !wouldShare(incident, role, person)) return null;
  return refusal(
    'ic-is-sme',
    english`{0} would hold both IC and SME: past {1} minutes or {2} teams these are two people. Let somebody else take {3}, or give a reason.`,
    person,
    `${incident.policy.smallMinutes}`,
    `${incident.policy.smallTeams}`,
    role,
  );
}
