import type { Doubt, Incident } from '../../core/incident/incident.ts';
import { problemMessage } from '../../core/problem.ts';
import { sentence } from '../../core/text/sentence.ts';
import { formatClock } from '../../core/time/utc.ts';
import { clashMessage } from './clash.ts';
import type { OpenIncident } from './open.ts';

/** Something about an incident's log that people should look at. */
export interface IncidentProblem {
  /** From the repository's root. */
  readonly file: string;
  /** Null where it is about an entry wherever it stands in the file. */
  readonly line: number | null;
  readonly message: string;
}

const DOUBTS: Readonly<Record<Doubt['code'], string>> = {
  'declared-twice': 'declares the incident a second time and does not count',
  'second-thread': 'links a second thread, {0}: agree on one, and correct the other entry',
  'correction-without-target':
    'corrects {0}, an entry that is not here: fetch the log that holds it',
  'correction-not-valid': 'is a correction that its entry cannot take, and does not count',
  'all-clear-before-window':
    'is an all-clear before the end of the observation window: it counts as an early one',
  'not-in-this-state': 'does not fit: the incident was {0} by then, so it does not count',
};

/** What is wrong with an incident: its files, entries that cannot be so, a number that is taken twice. */
export function incidentProblems(open: OpenIncident): readonly IncidentProblem[] {
  const { incident, problems, clashes } = open;
  return [
    ...clashes.map((other) => ({
      file: `incidents/${incident.id}`,
      line: null,
      message: clashMessage(incident, other),
    })),
    ...problems.map((one) => ({ file: one.file, line: one.line, message: problemMessage(one) })),
    ...incident.doubts.map((one) => doubtProblem(incident, one)),
  ];
}

function doubtProblem(incident: Incident, { code, event, args }: Doubt): IncidentProblem {
  const entry = incident.events.find(({ id }) => id === event);
  const at = entry === undefined ? '' : ` of ${formatClock(entry.at)} by ${entry.by}`;
  return {
    file: `incidents/${incident.id}/events${entry === undefined ? '' : `/${entry.writer}.jsonl`}`,
    line: null,
    message: `The entry${at} ${sentence({ text: DOUBTS[code], args })} (${event}).`,
  };
}
