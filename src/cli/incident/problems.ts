import { DOUBTS } from '../../core/incident/fold/doubts.ts';
import type { Doubt, Incident } from '../../core/incident/incident.ts';
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

/** What is wrong with an incident: its files, entries that cannot be so, a number that is taken twice. */
export function incidentProblems(open: OpenIncident): readonly IncidentProblem[] {
  const { incident, problems, clashes } = open;
  return [
    ...clashes.map((other) => ({
      file: `incidents/${incident.id}`,
      line: null,
      message: clashMessage(incident, other),
    })),
    ...problems.map((one) => ({ file: one.file, line: one.line, message: sentence(one) })),
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
