import type { Checklist, Skip } from '../playbook/checklist.ts';
import { formatInstant } from '../time/utc.ts';
import type { AttachedPlaybook } from './incident.ts';

/**
 * A playbook of an incident as a checklist: what the log says is done, left out, and by whom.
 *
 * @param file URI of the playbook
 * @param text its snapshot, as it was when it was attached
 */
export function attachedChecklist(
  { at, steps }: Pick<AttachedPlaybook, 'at' | 'steps'>,
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
    people: Object.fromEntries(marks.map(([id, { by }]) => [id, by])),
  };
}
