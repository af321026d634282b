import { l10n } from 'vscode';
import type { Incident } from '../../../core/incident/incident.ts';
import { ROLES, type Role } from '../../../core/incident/log/events.ts';
import { askName, askNameOrNew } from '../ask.ts';
import { personName } from '../person.ts';
import { type Asker, inform } from './asker.ts';

/** Claims a role: for oneself, or for somebody who is not at a keyboard. */
export const claimRole: Asker = async ({ incident, argument }) => {
  const asked = roleArgument(argument);
  const vacant = ROLES.filter((role) => incident.roles[role].length === 0);
  const choices = vacant.length > 0 ? vacant : ROLES;
  const role = asked?.role ?? (await askRole(choices, l10n.t('Claim Role')));
  if (role === undefined) return undefined;
  const me = personName();
  const person =
    asked?.person === 'me'
      ? me
      : await askNameOrNew(
          [me, ...people(incident).filter((name) => name !== me)],
          l10n.t('Who takes {0}?', role),
          l10n.t('Name of who takes it'),
        );
  if (person === undefined) return undefined;
  const claim = (reason?: string) => [
    {
      type: 'role-claimed' as const,
      data: { role, person, ...(reason === undefined ? {} : { reason }) },
    },
  ];
  return { facts: claim(), because: claim };
};

/** Hands a role over, with the message that says what is open. */
export const handOverRole: Asker = async ({ incident, argument }) => {
  const from = await askHolder(incident, argument, l10n.t('Hand Over Role'));
  if (from === undefined) return undefined;
  const { role, person } = from;
  const to = await askNameOrNew(
    people(incident).filter((name) => name !== person),
    l10n.t('Who takes {0} from {1}?', role, person),
    l10n.t('Name of who takes it'),
  );
  if (to === undefined) return undefined;
  const hand = (reason?: string) => [
    {
      type: 'role-handed-over' as const,
      data: { role, from: person, to, ...(reason === undefined ? {} : { reason }) },
    },
  ];
  return { facts: hand(), because: hand, message: l10n.t('The handover') };
};

export const releaseRole: Asker = async ({ incident, argument }) => {
  const held = await askHolder(incident, argument, l10n.t('Release Role'));
  return held && { facts: [{ type: 'role-released', data: held }] };
};

async function askHolder(
  { roles }: Incident,
  argument: unknown,
  title: string,
): Promise<{ readonly role: Role; readonly person: string } | undefined> {
  const asked = roleArgument(argument)?.role;
  const held = ROLES.filter((role) => asked === undefined || role === asked).flatMap((role) =>
    roles[role].map(({ person }) => ({ role, person })),
  );
  if (held.length === 0) return inform(l10n.t('Nobody holds a role yet.'));
  if (held.length === 1 && asked !== undefined) return held[0];
  const names = held.map(({ role, person }) => `${role}: ${person}`);
  const chosen = await askName(names, title);
  return held[names.indexOf(chosen ?? '')];
}

async function askRole(roles: readonly Role[], title: string): Promise<Role | undefined> {
  const name = await askName(roles, title);
  return roles.find((role) => role === name);
}

/** The panel's buttons say which role, and may say that it is for oneself. */
function roleArgument(
  argument: unknown,
): { readonly role: Role; readonly person?: 'me' } | undefined {
  const { role, person } = (argument ?? {}) as { readonly role?: unknown; person?: unknown };
  const known = ROLES.find((one) => one === role);
  if (known === undefined) return undefined;
  return person === 'me' ? { role: known, person } : { role: known };
}

/** Everybody who has written anything or holds anything. */
function people({ events, tenures }: Incident): readonly string[] {
  return [...new Set([...tenures.map(({ person }) => person), ...events.map(({ by }) => by)])];
}
