import { oneLine } from '../text/one-line.ts';
import type { Sentence } from '../text/sentence.ts';
import { formatDuration } from '../time/duration.ts';
import { formatClock } from '../time/utc.ts';
import type { EventType, IncidentEvent, LoggedEvent, Medium } from './events.ts';
import type { Incident } from './incident.ts';
import { heldRole } from './roles.ts';

/** A sentence with the code under which it can be translated. */
export interface CodedSentence extends Sentence {
  readonly code: string;
}

/** What is said before and after the place for "3 min late"; `{0}` stands for an argument. */
interface Telling {
  readonly code: string;
  readonly head: string;
  readonly tail?: string;
  readonly args: readonly string[];
}

type Tellers = {
  readonly [Type in EventType]: (
    event: Extract<IncidentEvent, { readonly type: Type }>,
    incident: Incident,
  ) => Telling;
};

const PLACES: Readonly<Record<Medium, string>> = {
  thread: 'in the thread',
  'status-page': 'on the status page',
  zoom: 'in the call',
};

const TELLERS: Tellers = {
  declared: ({ data: { incident, severity, symptom, drill } }) =>
    drill
      ? telling(
          'declared-drill',
          'Drill {0} declared, severity {1}',
          [incident, `${severity}`, symptom],
          ': {2}',
        )
      : telling(
          'declared',
          '{0} declared, severity {1}',
          [incident, `${severity}`, symptom],
          ': {2}',
        ),
  acknowledged: ({ data: { medium } }) =>
    telling(`acknowledged-${medium}`, `Acknowledgement posted ${PLACES[medium]}`),
  'thread-linked': ({ id, data: { url } }, { threads }) =>
    threads.findIndex(({ event }) => event === id) > 0
      ? telling('second-thread', 'Second thread linked', [url], ': {0}')
      : telling('thread-linked', 'Thread linked', [url], ': {0}'),
  'role-claimed': ({ data: { person, role, reason } }) =>
    reason === undefined
      ? telling('role-claimed', '{0} claimed {1}', [person, role])
      : telling(
          'role-claimed-because',
          '{0} claimed {1}',
          [person, role, reason],
          ', because: {2}',
        ),
  'role-handed-over': ({ data: { from, to, role, reason } }) =>
    reason === undefined
      ? telling('role-handed-over', '{0} handed {1} over to {2}', [from, role, to])
      : telling(
          'role-handed-over-because',
          '{0} handed {1} over to {2}',
          [from, role, to, reason],
          ', because: {3}',
        ),
  'role-released': ({ data: { person, role } }) =>
    telling('role-released', '{0} released {1}', [person, role]),
  'team-affected': ({ data: { team } }) => telling('team-affected', 'Team affected: {0}', [team]),
  'team-recovered': ({ data: { team } }) =>
    telling('team-recovered', 'Team recovered: {0}', [team]),
  'component-marked': ({ data: { component, mark } }) =>
    telling(`marked-${mark}`, `{0} marked ${mark}`, [component]),
  'release-window': ({ data: { component, state } }) =>
    state === 'running'
      ? telling('release-running', '{0} is being released', [component])
      : telling('release-over', '{0} is not being released', [component]),
  'playbook-attached': ({ data: { title, playbook } }) =>
    telling('playbook-attached', 'Playbook attached: {0}', [title || playbook]),
  'step-ticked': ({ data: { text } }) => telling('step-ticked', 'Step done: {0}', [text]),
  'step-skipped': ({ data: { text, reason } }) =>
    telling('step-skipped', 'Step skipped: {0}, because: {1}', [text, reason]),
  'step-unticked': ({ data: { text } }) => telling('step-unticked', 'Step open again: {0}', [text]),
  'command-run': ({ data: { command, effect, exitCode, durationMs } }) =>
    exitCode === null
      ? telling('command-run', `Ran ${effect} command: {0}`, [command])
      : telling('command-ended', `Ran ${effect} command, exit {1} after {2}: {0}`, [
          command,
          `${exitCode}`,
          formatDuration(durationMs),
        ]),
  'gate-opened': ({ data: { reason, text = '', commands = [], target = '' } }) => {
    const head = 'Gate opened before diagnosis was done';
    if (text === '') return telling('gate-opened', `${head}, because: {0}`, [reason]);
    if (commands.length === 0) {
      return telling('gate-opened-step', `${head}, for “{1}”, because: {0}`, [reason, text]);
    }
    const [run, against] = [commands.join('; '), target];
    return against === ''
      ? telling('gate-opened-run', `${head}, for “{1}”: {2}, because: {0}`, [reason, text, run])
      : telling('gate-opened-against', `${head}, for “{1}”: {2} against {3}, because: {0}`, [
          reason,
          text,
          run,
          against,
        ]);
  },
  note: ({ data: { text } }) => telling('note', '{0}', [text]),
  'update-posted': ({ data: { medium, investigation } }) => {
    const head = `Status update posted ${PLACES[medium]}`;
    return investigation === ''
      ? telling(`update-${medium}-unsaid`, head)
      : telling(`update-${medium}`, head, [investigation], ': {0}');
  },
  mitigated: ({ data: { fix } }) =>
    fix === ''
      ? telling('mitigated-unsaid', 'Mitigated')
      : telling('mitigated', 'Mitigated: {0}', [fix]),
  'sample-clean': () => telling('sample-clean', 'Metrics clean'),
  aftershock: ({ id, data: { symptom } }, { recoveries }) => {
    const struck = recoveries.find((one) => one.aftershock?.event === id);
    return struck === undefined
      ? telling('aftershock-of-nothing', 'Aftershock: {0}', [symptom])
      : telling('aftershock', 'Aftershock, the fix of {1} did not hold: {0}', [
          symptom,
          formatClock(struck.at),
        ]);
  },
  'all-clear': ({ id, at, by, data }, incident) => {
    const { allClear, recoveries, doubts } = incident;
    const doubted = doubts.some(
      (one) => one.event === id && one.code === 'all-clear-before-window',
    );
    const early = allClear?.event === id ? allClear.early : data.early || doubted;
    if (!early) return telling('all-clear', 'All-clear');
    const end = recoveries.findLast((one) => one.at <= at && one.aftershock === null)?.endsAt;
    const [how, when, ...args] =
      end === undefined || end <= at
        ? (['all-clear-unwatched', 'without an observation window'] as const)
        : ([
            'all-clear-early',
            '{0} before the end of the observation window',
            formatDuration(end - at),
          ] as const);
    const [code, head] = heldRole(incident, 'IC', { by, at })
      ? [how, `Early all-clear, ${when}`]
      : [`${how}-without-ic`, `Early all-clear, not by an IC, ${when}`];
    if (data.reason === '') return telling(code, head, args);
    return telling(`${code}-because`, head, [...args, data.reason], `, because: {${args.length}}`);
  },
  'action-item': ({ data: { text, owner } }) =>
    owner === ''
      ? telling('action-item-unowned', 'Action item: {0}', [text])
      : telling('action-item', 'Action item for {1}: {0}', [text, owner]),
  cancelled: ({ data: { reason } }) => telling('cancelled', 'Cancelled: {0}', [reason]),
  merged: ({ data: { into } }) => telling('merged', 'Merged into {0}', [into]),
  reopened: ({ data: { reason } }) => telling('reopened', 'Reopened: {0}', [reason]),
  renumbered: ({ data: { from, to } }) =>
    telling('renumbered', 'Renumbered from {0} to {1}', [from, to]),
  corrected: ({ data: { event, set } }, { events }) => {
    const target = events.find(({ id }) => id === event);
    const changes = Object.entries(set).map(([name, value]) => `${name} = ${show(value)}`);
    return telling('corrected', 'Corrected the entry of {0}: {1}', [
      target === undefined ? event : formatClock(target.at),
      changes.join(', '),
    ]);
  },
};

function telling(code: string, head: string, args: readonly string[] = [], tail = ''): Telling {
  return { code, head, tail, args };
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** What an event says, and how late it came for what was due. Every argument is a single line. */
export function tell(event: LoggedEvent, incident: Incident, lateMs: number): CodedSentence {
  const { code, head, tail = '', args } = tellerOf(event)(event, incident);
  const short = args.map((arg) => clip(oneLine(arg)));
  if (lateMs === 0) return { code, text: `${head}${tail}`, args: short };
  const late = `, {${args.length}} late`;
  return {
    code: `${code}-late`,
    text: `${head}${late}${tail}`,
    args: [...short, formatDuration(lateMs)],
  };
}

function tellerOf(event: LoggedEvent): (event: LoggedEvent, incident: Incident) => Telling {
  if (event.type === 'foreign') {
    const { foreignType, data } = event;
    return () =>
      telling('foreign', 'Entry of a kind that this version does not know, {0}: {1}', [
        foreignType,
        show(data),
      ]);
  }
  return TELLERS[event.type] as (event: LoggedEvent, incident: Incident) => Telling;
}

/** A timeline is for reading; the whole text is in the log. */
const LONGEST = 400;

function clip(text: string): string {
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}
