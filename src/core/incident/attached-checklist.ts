import type { Checklist, Opening, Skip } from '../playbook/checklist.ts';
import { formatInstant } from '../time/utc.ts';
import type { AttachedPlaybook, Incident } from './incident.ts';

/**
 * A playbook of an incident as a checklist: what the log says is done, left out, and by whom.
 *
 * @param gates those that were opened in the incident
 * @param file URI of the playbook
 * @param text its snapshot, as it was when it was attached
 */
export function attachedChecklist(
  { at, steps, snapshot }: Pick<AttachedPlaybook, 'at' | 'steps' | 'snapshot'>,
  gates: Incident['gates'],
  file: string,
  text: string,
): Checklist {
  const marks = Object.entries(steps);
  return {
    file,
    text,
    startedAt: formatInstant(at),
    ticks: Object.fromEntries(
      marks
        .filter(([, { state }]) => state === 'ticked')
        .map(([id, mark]) => [id, formatInstant(mark.at)]),
    ),
    skips: Object.fromEntries(
      marks
        .filter(([, { state }]) => state === 'skipped')
        .map(([id, mark]): [string, Skip] => [
          id,
          { at: formatInstant(mark.at), reason: mark.reason ?? '' },
        ]),
    ),
    opened: Object.fromEntries(
      gates
        .filter(({ playbook }) => playbook === snapshot)
        .map((gate): [string, Opening] => [
          gate.step,
          { at: formatInstant(gate.at), reason: gate.reason },
        ]),
    ),
    people: Object.fromEntries(marks.map(([id, { by }]) => [id, by])),
  };
}
