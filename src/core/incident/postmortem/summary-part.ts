import { formatDuration } from '../../time/duration.ts';
import { dated, moment } from '../../time/moments.ts';
import type { Incident } from '../incident.ts';
import { MEDIA, type Medium, ROLES, type Role } from '../log/events.ts';
import { DRILL_MARK } from '../messages/render.ts';
import { measure } from '../metrics/metrics.ts';
import { METRICS } from '../metrics/trend.ts';
import { heldRole } from '../roles.ts';
import { inline, list, table } from './markdown.ts';

/** What somebody needs to know who reads nothing else. */
export function summaryPart(incident: Incident): string {
  const { declared, severity, symptom, impact, components, threads, playbooks } = incident;
  const facts: readonly (readonly [label: string, values: readonly string[]])[] = [
    ['Symptom', [symptom]],
    ['Impact', [impact]],
    ['Severity', [`${severity}`]],
    ['Began', [`${dated(declared.at)}, declared by ${declared.by}`]],
    ['Suspected when declared', components],
    ['Fixes', fixes(incident)],
    ['End', [ending(incident)]],
    ['Roles', ROLES.map((role) => `${role}: ${holders(incident, role)}`)],
    ['Thread', threads.map(({ url }) => url)],
    ['Playbooks', playbooks.map(({ title, playbook }) => title || playbook)],
  ];
  return list([
    ...(incident.drill ? [`**${inline(DRILL_MARK)} This was a drill.** Nothing was broken.`] : []),
    ...facts.map(([label, values]) => {
      const said = values.filter((value) => value !== '').map(inline);
      return `**${label}:** ${said.join('; ') || 'not recorded'}`;
    }),
  ]);
}

function fixes({ recoveries, declared }: Incident): readonly string[] {
  return recoveries.map(({ at, fix, aftershock }) => {
    const held =
      aftershock === null ? '' : `, until the aftershock of ${moment(aftershock.at, at)}`;
    return `${fix || 'unnamed fix'}, in at ${moment(at, declared.at)}${held}`;
  });
}

function ending(incident: Incident): string {
  const { state, allClear, end, declared, recoveries } = incident;
  if (allClear !== null) {
    const given = `all-clear at ${moment(allClear.at, declared.at)} by ${allClear.by}`;
    if (!allClear.early) return given;
    const left = (recoveries.at(-1)?.endsAt ?? allClear.at) - allClear.at;
    const how =
      left > 0 ? `${formatDuration(left)} before the window was over` : 'without a window';
    const by = heldRole(incident, 'IC', allClear) ? '' : ', who did not hold IC';
    return `early ${given}${by}, ${how}, because: ${allClear.reason || 'no reason given'}`;
  }
  if (end === null) return `not over yet (${state})`;
  const preposition = state === 'merged' ? 'into' : 'because:';
  return `${state} at ${moment(end.at, declared.at)} by ${end.by}, ${preposition} ${end.reason}`;
}

function holders({ tenures }: Incident, role: Role): string {
  const people = tenures.filter((one) => one.role === role).map(({ person }) => person);
  return people.join(', then ') || 'nobody';
}

const PLACES: Readonly<Record<Medium, string>> = {
  thread: 'thread',
  'status-page': 'status page',
  zoom: 'call',
};

/** The three numbers, and when the first word stood in each place. */
export function numbersPart(incident: Incident): string {
  const measures = measure(incident);
  const rows = METRICS.map(({ key, label }) => {
    const seconds = measures[key];
    return [label, seconds === null ? 'not reached' : formatDuration(seconds * 1000)];
  });
  const posts = MEDIA.map((medium) => {
    const first = incident.posts.find((post) => post.medium === medium);
    const at = first === undefined ? 'none' : moment(first.at, incident.declared.at);
    return [`First post, ${PLACES[medium]}`, at];
  });
  return table(['Number', 'Value'], [...rows, ...posts]);
}

/** What is to be done, with a box to tick. */
export function actionsPart({ actionItems }: Incident): string {
  if (actionItems.length === 0) return '_None recorded._';
  const items = actionItems.map(({ text, owner }) => {
    const who = owner === '' ? '**no owner yet**' : `owner: ${inline(owner)}`;
    return `[ ] ${inline(text)} (${who})`;
  });
  return list(items);
}
