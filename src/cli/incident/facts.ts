import { promisedNext } from '../../core/incident/draft.ts';
import { ROLES, type Role } from '../../core/incident/events.ts';
import type { Incident } from '../../core/incident/incident.ts';
import {
  acknowledgement,
  aftershock,
  allClear,
  handover,
  mitigated,
} from '../../core/incident/messages.ts';
import type { Fact } from '../../core/incident/refusal.ts';
import { nearest } from '../../core/text/nearest.ts';
import { type Arguments, type OptionSpec, UsageError } from '../command.ts';
import { listOption, requiredOption, textOption } from '../options.ts';
import { mapNames } from './record.ts';
import { Refused, type Session } from './session.ts';

/** A command that records facts about one incident. */
export interface Recording {
  readonly name: string;
  readonly summary: string;
  /** What follows the ID. */
  readonly operands: readonly string[];
  readonly options?: Readonly<Record<string, OptionSpec>>;
  readonly example: string;
  readonly facts: (call: Call) => readonly Fact[] | Promise<readonly Fact[]>;
  /** The message to post once it is recorded; none where there is nothing to say. */
  readonly message?: (incident: Incident, session: Session, call: Call) => string;
}

export interface Call {
  readonly incident: Incident;
  readonly session: Session;
  /** The operands after the ID, one for each name in `operands`. */
  readonly words: readonly string[];
  readonly args: Arguments;
}

const REASON: OptionSpec = { type: 'string', value: 'TEXT', help: 'why' };

/** Every command that does no more than record. Adding one is adding an entry. */
export const RECORDINGS: readonly Recording[] = [
  {
    name: 'ack',
    summary: 'record that the acknowledgement is posted',
    operands: [],
    options: { url: { type: 'string', value: 'URL', help: 'its address: links the thread, too' } },
    example: 'faultline incident ack --url https://chat.example.com/t/4711',
    facts: ({ incident, session, args }) => {
      const url = textOption(args, 'url');
      const text = acknowledgement(incident, session.at);
      const said: Fact = {
        type: 'acknowledged',
        data: { text, medium: 'thread', ...(url === undefined ? {} : { url }) },
      };
      const isNew = url !== undefined && incident.threads.length === 0;
      return isNew ? [said, { type: 'thread-linked', data: { url } }] : [said];
    },
  },
  {
    name: 'thread',
    summary: 'link the one thread that everybody follows',
    operands: ['URL'],
    example: 'faultline incident thread https://chat.example.com/t/4711',
    facts: ({ words: [url = ''] }) => [{ type: 'thread-linked', data: { url } }],
  },
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
    message: (incident, session, { incident: before, words: [written], args }) => {
      const role = roleNamed(written);
      const from = holderOf(before, role, session.by);
      const change = { role, from, to: requiredOption(args, 'to'), open: '' };
      return handover(
        incident,
        change,
        session.now(),
        promisedNext(incident, session.now(), session.policy),
      );
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
  {
    name: 'team',
    summary: 'record that a service team is affected, or has recovered',
    operands: ['affected|recovered', 'NAME'],
    example: 'faultline incident team affected booking',
    facts: ({ words: [change, team = ''] }) => {
      const type = oneOf(change, {
        affected: 'team-affected',
        recovered: 'team-recovered',
      } as const);
      return [{ type, data: { team } }];
    },
  },
  {
    name: 'mark',
    summary: 'mark a component of the map as failing, healthy or unknown',
    operands: ['failing|healthy|unknown', 'NAME'],
    example: 'faultline incident mark failing "CI deploys"',
    facts: async ({ session, words: [written, typed = ''] }) => {
      const mark = oneOf(written, {
        failing: 'failing',
        healthy: 'healthy',
        unknown: 'unknown',
      } as const);
      const [component = typed] = await mapNames(session, [typed]);
      return [{ type: 'component-marked', data: { component, mark } }];
    },
  },
  {
    name: 'note',
    summary: 'add a note to the timeline',
    operands: ['TEXT'],
    example: 'faultline incident note "vault-2 rebooted at 15:20" --at 2026-04-26T15:20:00Z',
    facts: ({ words: [text = ''] }) => [{ type: 'note', data: { text } }],
  },
  {
    name: 'action',
    summary: 'add an action item for the postmortem',
    operands: ['TEXT'],
    options: { owner: { type: 'string', value: 'NAME', default: '', help: 'who does it' } },
    example: 'faultline incident action "Alert on KMS errors" --owner bob',
    facts: ({ words: [text = ''], args }) => [
      { type: 'action-item', data: { text, owner: textOption(args, 'owner') ?? '' } },
    ],
  },
  {
    name: 'mitigated',
    summary: 'the symptom is gone: start the observation window',
    operands: [],
    options: { fix: { type: 'string', value: 'TEXT', default: '', help: 'what fixed it' } },
    example: 'faultline incident mitigated --fix "KMS grant restored" --at 2026-04-26T15:40:00Z',
    facts: ({ args }) => [{ type: 'mitigated', data: { fix: textOption(args, 'fix') ?? '' } }],
    message: (incident, session) =>
      mitigated(incident, session.now(), promisedNext(incident, session.now(), session.policy)),
  },
  {
    name: 'clean',
    summary: 'record that the metrics are clean',
    operands: [],
    example: 'faultline incident clean',
    facts: () => [{ type: 'sample-clean', data: {} }],
  },
  {
    name: 'aftershock',
    summary: 'it is back: investigate again',
    operands: [],
    options: { symptom: { type: 'string', value: 'TEXT', help: 'what is seen (needed)' } },
    example: 'faultline incident aftershock --symptom "503 again on auth"',
    facts: ({ args }) => [
      { type: 'aftershock', data: { symptom: requiredOption(args, 'symptom') } },
    ],
    message: (incident, session) =>
      aftershock(incident, session.now(), promisedNext(incident, session.now(), session.policy)),
  },
  {
    name: 'all-clear',
    summary: 'close it, once the observation window is over',
    operands: [],
    options: {
      early: { type: 'boolean', help: 'before the window is over; needs --reason' },
      reason: { ...REASON, default: '' },
    },
    example: 'faultline incident all-clear',
    facts: ({ args }) => {
      const reason = textOption(args, 'reason') ?? '';
      return [{ type: 'all-clear', data: { early: args.values.early === true, reason } }];
    },
    message: (incident, session) => allClear(incident, session.now()),
  },
  {
    name: 'reopen',
    summary: 'it was not over after all',
    operands: [],
    options: { reason: REASON },
    example: 'faultline incident reopen INC-2026-04-26-001 --reason "still failing in eu-2"',
    facts: ({ args }) => [{ type: 'reopened', data: { reason: requiredOption(args, 'reason') } }],
  },
  {
    name: 'cancel',
    summary: 'it was none',
    operands: [],
    options: { reason: { ...REASON, help: 'why (needed)' } },
    example: 'faultline incident cancel --reason "a broken probe"',
    facts: ({ args }) => [{ type: 'cancelled', data: { reason: requiredOption(args, 'reason') } }],
  },
  {
    name: 'merge',
    summary: 'it is the same as another incident: go on there',
    operands: [],
    options: { into: { type: 'string', value: 'ID', help: 'the other incident (needed)' } },
    example: 'faultline incident merge INC-2026-04-26-002 --into INC-2026-04-26-001',
    facts: async ({ session, args }) => {
      const into = requiredOption(args, 'into');
      const known = await session.store.list();
      if (Array.isArray(known) && !known.includes(into)) {
        throw new Refused(`There is no incident ${into} here. It has ${known.join(', ')}.`);
      }
      return [{ type: 'merged', data: { into } }];
    },
  },
  {
    name: 'correct',
    summary: 'correct an entry of the timeline; nothing is ever deleted',
    operands: ['ENTRY'],
    options: {
      set: {
        type: 'string',
        value: 'KEY=VALUE',
        multiple: true,
        help: 'a fact, or at=ISO for the time',
      },
    },
    example: 'faultline incident correct x7k2 --set at=2026-04-26T15:40:00Z',
    facts: ({ words: [event = ''], args }) => {
      const pairs = listOption(args, 'set').map((pair) => {
        const split = pair.indexOf('=');
        if (split < 1) throw new UsageError(`--set cannot be "${pair}". Write KEY=VALUE.`);
        return [pair.slice(0, split), factValue(pair.slice(split + 1))] as const;
      });
      if (pairs.length === 0) throw new UsageError('say what to correct with --set KEY=VALUE.');
      return [{ type: 'corrected', data: { event, set: Object.fromEntries(pairs) } }];
    },
  },
];

/** A value as the event has it: numbers, true and false and lists as JSON, all else as text. */
function factValue(written: string): unknown {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value)
      ? value
      : written;
  } catch {
    return written;
  }
}

function reasonOf(args: Arguments): { readonly reason?: string } {
  const reason = textOption(args, 'reason');
  return reason === undefined ? {} : { reason };
}

/** @throws Refused for what is no role, naming the roles */
function roleNamed(written = ''): Role {
  const role = ROLES.find((one) => one.toLowerCase() === written.toLowerCase());
  if (role !== undefined) return role;
  throw new Refused(`There is no role "${written}". The roles are ${ROLES.join(', ')}.`);
}

/** Whose role is meant: one's own where one holds it, else that of whoever does. */
function holderOf(incident: Incident, role: Role, by: string): string {
  const claims = incident.roles[role];
  return claims.find(({ person }) => person === by)?.person ?? claims[0]?.person ?? by;
}

function oneOf<Value>(written = '', choices: Readonly<Record<string, Value>>): Value {
  const value = Object.hasOwn(choices, written) ? choices[written] : undefined;
  if (value !== undefined) return value;
  const [near] = nearest(written, Object.keys(choices), 1);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(`"${written}" is not one of ${Object.keys(choices).join(', ')}.${hint}`);
}
