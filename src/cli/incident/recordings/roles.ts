import type { Incident } from '../../../core/incident/incident.ts';
import { ROLES, type Role } from '../../../core/incident/log/events.ts';
import { requiredOption } from '../../options.ts';
import { Refused } from '../refused.ts';
import { REASON, type Recording, reasonOf } from './recording.ts';

/** Who does what. */
export const ROLE_CHANGES: readonly Recording[] = [
  {
    name: 'claim',
    summary: 'claim a role: IC, SME or Comms',
    operands: ['ROLE'],
    options: { reason: { ...REASON, help: 'why one person holds IC and SME' } },
    example: 'faultline incident claim IC --by ada',
    facts: ({ session, words: [role], args }) => [
      {
        type: 'role-claimed',
        data: { role: roleNamed(role), person: session.by, ...reasonOf(args) },
      },
    ],
  },
  {
    name: 'handover',
    summary: 'hand a role over',
    operands: ['ROLE'],
    options: {
      to: { type: 'string', value: 'NAME', help: 'who takes it (needed)' },
      reason: { ...REASON, help: 'why one person holds IC and SME' },
    },
    example: 'faultline incident handover SME --to bob',
    facts: ({ incident, session, words: [written], args }) => {
      const role = roleNamed(written);
      const data = {
        role,
        from: holderOf(incident, role, session.by),
        to: requiredOption(args, 'to'),
      };
      return [{ type: 'role-handed-over', data: { ...data, ...reasonOf(args) } }];
    },
  },
  {
    name: 'release',
    summary: 'give a role up',
    operands: ['ROLE'],
    example: 'faultline incident release SME',
    facts: ({ incident, session, words: [written] }) => {
      const role = roleNamed(written);
      return [
        { type: 'role-released', data: { role, person: holderOf(incident, role, session.by) } },
      ];
    },
  },
];

/** @throws Refused for what is no role, naming the roles */
function roleNamed(written = ''): Role {
  const role = ROLES.find((one) => one.toLowerCase() === written.toLowerCase());
  if (role !== undefined) return role;
  throw new Refused(
    'no-such-role',
    `There is no role "${written}". The roles are ${ROLES.join(', ')}.`,
  );
}

/** Whose role is meant: one's own where one holds it, else that of whoever does. */
function holderOf(incident: Incident, role: Role, by: string): string {
  const claims = incident.roles[role];
  return claims.find(({ person }) => person === by)?.person ?? claims[0]?.person ?? by;
}
