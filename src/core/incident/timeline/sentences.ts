import { oneLine } from '../../text/one-line.ts';
import type { Sentence } from '../../text/sentence.ts';
import { formatDuration } from '../../time/duration.ts';
import { formatClock } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import type { EventType, Facts, IncidentEvent, LoggedEvent } from '../log/events.ts';
import { heldRole } from '../roles.ts';
import { TIMELINE_TEXTS, type TimelineCode } from './texts.ts';

/** A sentence of the timeline with its name. */
export interface TimelineSentence extends Sentence {
  readonly code: TimelineCode;
  readonly args: readonly string[];
}

type Telling = readonly [code: TimelineCode, ...args: readonly string[]];

type Tellers = {
  readonly [Type in EventType]: (
    event: Extract<IncidentEvent, { readonly type: Type }>,
    incident: Incident,
  ) => Telling;
};

const TELLERS: Tellers = {
  declared: ({ data: { incident, severity, symptom, drill } }) => [
    drill ? 'declared-drill' : 'declared',
    incident,
    `${severity}`,
    symptom,
  ],
  acknowledged: ({ data: { medium } }) => [`acknowledged-${medium}`],
  'thread-linked': ({ id, data: { url } }, { threads }) => [
    threads.findIndex(({ event }) => event === id) > 0 ? 'second-thread' : 'thread-linked',
    url,
  ],
  'role-claimed': ({ data: { person, role, reason } }) =>
    reason === undefined
      ? ['role-claimed', person, role]
      : ['role-claimed-because', person, role, reason],
  'role-handed-over': ({ data: { from, to, role, reason } }) =>
    reason === undefined
      ? ['role-handed-over', from, role, to]
      : ['role-handed-over-because', from, role, to, reason],
  'role-released': ({ data: { person, role } }) => ['role-released', person, role],
  'team-affected': ({ data: { team } }) => ['team-affected', team],
  'team-recovered': ({ data: { team } }) => ['team-recovered', team],
  'component-marked': ({ data: { component, mark } }) => [`marked-${mark}`, component],
  'release-window': ({ data: { component, state } }) => [`release-${state}`, component],
  'playbook-attached': ({ data: { title, playbook } }) => ['playbook-attached', title || playbook],
  'step-ticked': ({ data: { text } }) => ['step-ticked', text],
  // The sentence goes on after the step, which may end as one.
  'step-skipped': ({ data: { text, reason } }) => [
    'step-skipped',
    text.replace(/\.\s*$/, ''),
    reason,
  ],
  'step-unticked': ({ data: { text } }) => ['step-unticked', text],
  'command-run': ({ data: { command, effect, exitCode, durationMs } }) =>
    exitCode === null
      ? [`ran-${effect}`, command]
      : [`ended-${effect}`, command, `${exitCode}`, formatDuration(durationMs)],
  'gate-opened': ({ data }) => gateOpened(data),
  note: ({ data: { text } }) => ['note', text],
  'update-posted': ({ data: { medium, investigation } }) =>
    investigation === '' ? [`update-${medium}-unsaid`] : [`update-${medium}`, investigation],
  mitigated: ({ data: { fix } }) => (fix === '' ? ['mitigated-unsaid'] : ['mitigated', fix]),
  'sample-clean': () => ['sample-clean'],
  aftershock: ({ id, data: { symptom } }, { recoveries }) => {
    const struck = recoveries.find((one) => one.aftershock?.event === id);
    return struck === undefined
      ? ['aftershock-of-nothing', symptom]
      : ['aftershock', symptom, formatClock(struck.at)];
  },
  'all-clear': allClear,
  'action-item': ({ data: { text, owner } }) =>
    owner === '' ? ['action-item-unowned', text] : ['action-item', text, owner],
  cancelled: ({ data: { reason } }) => ['cancelled', reason],
  merged: ({ data: { into } }) => ['merged', into],
  reopened: ({ data: { reason } }) => ['reopened', reason],
  renumbered: ({ data: { from, to } }) => ['renumbered', from, to],
  corrected: ({ data: { event, set } }, { events }) => {
    const target = events.find(({ id }) => id === event);
    const changes = Object.entries(set).map(([name, value]) => `${name} = ${show(value)}`);
    return ['corrected', target === undefined ? event : formatClock(target.at), changes.join(', ')];
  },
};

function gateOpened(data: Facts['gate-opened']): Telling {
  const { reason, text = '', commands = [], target = '' } = data;
  if (text === '') return ['gate-opened', reason];
  if (commands.length === 0) return ['gate-opened-step', reason, text];
  const run = commands.join('; ');
  return target === ''
    ? ['gate-opened-run', reason, text, run]
    : ['gate-opened-against', reason, text, run, target];
}

function allClear(
  { id, at, by, data }: Extract<IncidentEvent, { readonly type: 'all-clear' }>,
  incident: Incident,
): Telling {
  const { allClear: given, recoveries, doubts } = incident;
  const doubted = doubts.some((one) => one.event === id && one.code === 'all-clear-before-window');
  const early = given?.event === id ? given.early : data.early || doubted;
  if (!early) return ['all-clear'];
  const end = recoveries.findLast((one) => one.at <= at && one.aftershock === null)?.endsAt;
  const isUnwatched = end === undefined || end <= at;
  const how = isUnwatched ? 'all-clear-unwatched' : 'all-clear-early';
  const giver = heldRole(incident, 'IC', { by, at }) ? how : (`${how}-without-ic` as const);
  const args = isUnwatched ? [] : [formatDuration(end - at)];
  return data.reason === '' ? [giver, ...args] : [`${giver}-because`, ...args, data.reason];
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** What an event says, and how late it came for what was due. Every argument is a single line. */
export function tell(event: LoggedEvent, incident: Incident, lateMs: number): TimelineSentence {
  const [code, ...args] = tellingOf(event, incident);
  const short = args.map((arg) => clip(oneLine(arg)));
  const late = `${code}-late`;
  return lateMs > 0 && isCode(late)
    ? timelineSentence(late, [...short, formatDuration(lateMs)])
    : timelineSentence(code, short);
}

/** A sentence of the timeline with its arguments. */
export function timelineSentence(code: TimelineCode, args: readonly string[]): TimelineSentence {
  return { code, text: TIMELINE_TEXTS[code], args };
}

function isCode(code: string): code is TimelineCode {
  return Object.hasOwn(TIMELINE_TEXTS, code);
}

function tellingOf(event: LoggedEvent, incident: Incident): Telling {
  if (event.type === 'foreign') return ['foreign', event.foreignType, show(event.data)];
  const teller = TELLERS[event.type] as (event: LoggedEvent, incident: Incident) => Telling;
  return teller(event, incident);
}

/** A timeline is for reading; the whole text is in the log. */
const LONGEST = 400;

function clip(text: string): string {
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}
