import { findComponent, type Named, nearestNames } from '../../names.ts';
import type { Gate } from '../../playbook/gate.ts';
import { oneLine } from '../../text/one-line.ts';
import { type English, english, type Sentence } from '../../text/sentence.ts';
import { formatDuration } from '../../time/duration.ts';
import { formatClock, formatDay, MINUTE, parseInstant } from '../../time/utc.ts';
import { correct } from '../fold/history.ts';
import type { GateOfStep } from '../gates.ts';
import type { Incident } from '../incident.ts';
import { FACTS } from '../log/event-schema.ts';
import type { EventType, Facts, LoggedEvent, Role } from '../log/events.ts';
import { holderInsteadOf, largeSince, wouldShare } from '../roles.ts';

/** Something that a responder wants to record. `at` is when it happened, in milliseconds. */
export type Draft = {
  readonly [Type in EventType]: {
    readonly type: Type;
    readonly data: Facts[Type];
    readonly by: string;
    readonly at: number;
  };
}[EventType];

/** What an event says, without who and when. */
export type Fact = Draft extends infer One
  ? One extends Draft
    ? Pick<One, 'type' | 'data'>
    : never
  : never;

/** Why something may not be recorded as it is, and what to do. */
export interface Refusal extends Sentence {
  readonly code: string;
}

export interface RuleContext {
  readonly now: number;
  /** Components of the dependency map; null where there is no map to hold names against. */
  readonly components: readonly Named[] | null;
  /** The gates of the attached playbooks' steps; left out where no step is to be ticked. */
  readonly gate?: GateOfStep;
}

/** The longest lead that `at` may have over the clock: machines disagree a little. */
const CLOCK_SLACK = MINUTE;

/** What may still be recorded when an incident is over. */
const AFTER_THE_END: ReadonlySet<EventType> = new Set([
  'note',
  'action-item',
  'corrected',
  'reopened',
  'aftershock',
  'team-recovered',
  'renumbered',
]);

/**
 * Holds a draft against the discipline. Null where it may be recorded.
 *
 * Only what the responders at this clone can know is refused here; what two clones did without
 * knowing of each other becomes a doubt or an obligation in the fold.
 */
export function refuse(incident: Incident, draft: Draft, context: RuleContext): Refusal | null {
  if (draft.at > context.now + CLOCK_SLACK) return refuseFuture(draft.at, context.now);
  const over = incident.state !== 'investigating' && incident.state !== 'observing';
  if (over && !AFTER_THE_END.has(draft.type)) {
    return refusal(
      'is-over',
      english`{0} is {1}. Reopen it first, or record a note.`,
      incident.id,
      incident.state,
    );
  }
  const rule = RULES[draft.type] as Rule<EventType> | undefined;
  return rule?.(incident, draft as Extract<Draft, { type: EventType }>, context) ?? null;
}

type Rule<Type extends EventType> = (
  incident: Incident,
  draft: Extract<Draft, { readonly type: Type }>,
  context: RuleContext,
) => Refusal | null;

const RULES: { readonly [Type in EventType]?: Rule<Type> } = {
  'thread-linked': ({ threads: [canonical] }, { data: { url } }) => {
    const noLink = refuseNoLink(url);
    if (noLink !== null || canonical === undefined || canonical.url === url) return noLink;
    return refusal(
      'second-thread',
      english`The thread is already {0}, and there is only one. If that link is wrong, correct entry {1}.`,
      canonical.url,
      canonical.event,
    );
  },
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
  'team-recovered': ({ teams }, { data: { team } }) => {
    if (teams.some((one) => one.team === team && one.recoveredAt === null)) return null;
    const names = teams.filter(({ recoveredAt }) => recoveredAt === null).map((one) => one.team);
    return names.length === 0
      ? refusal(
          'team-not-affected',
          english`{0} is not among the affected teams (none). Record it as affected first.`,
          team,
        )
      : refusal(
          'team-not-affected',
          english`{0} is not among the affected teams ({1}). Record it as affected first.`,
          team,
          names.join(', '),
        );
  },
  'component-marked': (_, { data: { component } }, { components }) =>
    refuseUnknownComponent(component, components),
  'release-window': (_, { data: { component } }, { components }) =>
    refuseUnknownComponent(component, components),
  'step-ticked': (_, { data }, { gate }) => {
    const found = gate?.(data);
    return found?.kind === 'closed' ? refuseClosed(data.text, found) : null;
  },
  acknowledged: (_, { data: { url } }) => (url === undefined ? null : refuseNoLink(url)),
  'update-posted': ({ policy }, { at, data: { next } }) => {
    const [shortest, longest] = policy.updateLimits;
    const minutes = ((parseInstant(next) ?? at) - at) / MINUTE;
    return minutes >= shortest && minutes <= longest
      ? null
      : refusal(
          'next-update',
          english`The next update must come {0} to {1} minutes after this one. Promise a time between {2} and {3}.`,
          `${shortest}`,
          `${longest}`,
          formatClock(at + shortest * MINUTE),
          formatClock(at + longest * MINUTE),
        );
  },
  mitigated: ({ state, recoveries }) =>
    state === 'investigating'
      ? null
      : refusal(
          'already-mitigated',
          english`The fix of {0} is being watched already. Record an aftershock first if it did not hold.`,
          formatClock(recoveries.at(-1)?.at ?? 0),
        ),
  'sample-clean': ({ state }) =>
    state === 'observing'
      ? null
      : refusal(
          'no-window',
          english`Clean metrics count in the observation window only. Record "mitigated" first.`,
        ),
  aftershock: ({ state, recoveries }) =>
    state === 'observing' || (state === 'closed' && recoveries.length > 0)
      ? null
      : refusal(
          'nothing-mitigated',
          english`An aftershock follows a fix. Record "mitigated" first, or a note.`,
        ),
  'all-clear': (incident, { at: said, by, data: { early, reason } }, { now }) => {
    const { state, recoveries } = incident;
    const ic = holderInsteadOf(incident, 'IC', by);
    if (early) return refuseEarly(by, ic, reason);
    const endsAt = recoveries.at(-1)?.endsAt ?? 0;
    if (state !== 'observing') {
      return refusal(
        'no-window',
        english`The all-clear follows the observation window. Record "mitigated" first.`,
      );
    }
    // The clock's slack is no way to end a window a minute sooner.
    const at = Math.min(said, now);
    if (at >= endsAt) return null;
    const times = [formatClock(endsAt), formatDuration(endsAt - at)] as const;
    return ic === null
      ? refusal(
          'window-not-over',
          english`The observation window lasts until {0}, {1} more. Wait for it, or give an early all-clear with a reason.`,
          ...times,
        )
      : refusal(
          'window-not-over-for-others',
          english`The observation window lasts until {0}, {1} more. Wait for it, or let {2}, who holds IC, give an early all-clear with a reason.`,
          ...times,
          ic,
        );
  },
  reopened: (incident) =>
    incident.state === 'investigating' || incident.state === 'observing'
      ? refusal('not-over', english`{0} is still open: there is nothing to reopen.`, incident.id)
      : null,
  merged: (incident, { data: { into } }) =>
    into === incident.id
      ? refusal(
          'merge-itself',
          english`An incident cannot be merged into itself. Name the one that goes on.`,
        )
      : null,
  corrected: ({ events }, { data: { event, set } }, { now }) => {
    const target = events.find(({ id }) => id === event);
    if (target === undefined) {
      return refusal(
        'no-such-entry',
        english`There is no entry {0} in this incident. The timeline shows the names of the entries.`,
        event,
      );
    }
    const corrected = isFixed(target, set) ? undefined : correct(target, set);
    if (corrected === undefined) {
      return refusal(
        'correction-not-valid',
        english`An entry of type {0} cannot have {1}. What it has: {2}.`,
        target.type,
        Object.entries(set)
          .map(([name, value]) => `${name}=${String(value)}`)
          .join(', '),
        factNames(target).join(', '),
      );
    }
    return corrected.at > now + CLOCK_SLACK ? refuseFuture(corrected.at, now) : null;
  },
};

/** What no correction may change: the number, which the store gives, and what all is judged by. */
const FIXED = ['incident', 'policy'] as const;

/** What a correction of an entry may set. */
function factNames(event: LoggedEvent): readonly string[] {
  if (event.type === 'foreign' || event.type === 'corrected') return ['nothing to correct'];
  const names = Object.keys(FACTS[event.type].entries);
  return ['at', ...names.filter((name) => !isFixed(event, { [name]: null }))];
}

function isFixed({ type }: LoggedEvent, set: Readonly<Record<string, unknown>>): boolean {
  return type === 'renumbered' || FIXED.some((name) => Object.hasOwn(set, name));
}

function refuseNoLink(url: string): Refusal | null {
  return /^https?:\/\/\S+$/.test(url)
    ? null
    : refusal(
        'not-a-link',
        english`"{0}" is not a link. Paste the address of the thread, starting with https://.`,
        url,
      );
}

/** Names beyond these are not listed: a map may have hundreds. */
const LISTED = 12;

/** A map without components knows no name, and forbids none. */
export function refuseUnknownComponent(
  name: string,
  components: readonly Named[] | null,
): Refusal | null {
  if (components === null || components.length === 0) return null;
  if (findComponent({ components }, name) !== null) return null;
  const names = components.map((component) => component.name);
  const near = nearestNames(name, names);
  if (near.length > 0) {
    return refusal(
      'unknown-component',
      english`"{0}" is not on the dependency map. Did you mean {1}?`,
      name,
      near.join(', '),
    );
  }
  const all = names.length > LISTED ? [...names.slice(0, LISTED), '…'] : names;
  return refusal(
    'unknown-component',
    english`"{0}" is not on the dependency map. It has {1}.`,
    name,
    all.join(', '),
  );
}

export function refuseFuture(at: number, now: number): Refusal {
  return formatDay(at) === formatDay(now)
    ? refusal(
        'in-the-future',
        english`This is said to happen at {0}, which is still to come. Give the time at which it happened.`,
        formatClock(at),
      )
    : refusal(
        'in-the-future',
        english`This is said to happen at {0} on {1}, which is still to come. Give the time at which it happened.`,
        formatClock(at),
        formatDay(at),
      );
}

/** @param ic who holds IC instead of the one who gives it, or null */
function refuseEarly(by: string, ic: string | null, reason: string): Refusal | null {
  if (ic !== null) {
    return refusal(
      'early-without-ic',
      english`An early all-clear is for the IC to give, and {1} holds IC. Let {1} give it, or hand IC over to {0} first.`,
      by,
      ic,
    );
  }
  if (reason.trim() !== '') return null;
  return refusal(
    'early-without-reason',
    english`An early all-clear needs the reason of the IC. Say why it does not wait for the window.`,
  );
}

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

/** Why a step that may change something has to wait, in the words of every face. */
function refuseClosed(
  step: string,
  { effect, left: [first, ...others] }: Extract<Gate, { readonly kind: 'closed' }>,
): Refusal {
  const text =
    others.length === 0
      ? english`“{0}” is {1}, and diagnosis is not done: “{2}” is open. Do it first, or skip it with a reason; or give a reason for not waiting.`
      : english`“{0}” is {1}, and diagnosis is not done: “{2}” and {3} more are open. Do them first, or skip them with a reason; or give a reason for not waiting.`;
  return refusal(
    'gate-closed',
    text,
    oneLine(step),
    effect,
    oneLine(first?.text ?? ''),
    `${others.length}`,
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

/** A refusal with its arguments. */
export function refusal(code: string, text: English, ...args: readonly string[]): Refusal {
  return { code, text, args };
}
