import type { Checklist } from '../../playbook/checklist.ts';
import { allSteps, type Outline } from '../../playbook/outline.ts';
import type { Incident } from '../incident.ts';
import type { Fact } from '../log/draft.ts';
import { isAttached, playbookAttached, stepRef } from './steps.ts';

/** A checklist and the steps in its text. */
export interface Worklist {
  readonly checklist: Checklist;
  readonly outline: Outline;
}

/**
 * What attaches a checklist to an incident, with what was done in it before; nothing where it is
 * attached.
 *
 * @param playbook its path from the repository's root, with slashes
 * @param snapshot file name of its text beside the log
 * @param turn `back` where an earlier text is to count again; a tick in one means no more than itself
 */
export function attaching(
  incident: Incident,
  work: Worklist,
  playbook: string,
  snapshot: string,
  turn: 'back' | 'none',
): readonly Fact[] {
  const known = incident.playbooks.some((one) => one.snapshot === snapshot);
  if (known && (turn === 'none' || isAttached(incident, snapshot))) return [];
  const attached = playbookAttached(playbook, work.outline.title, snapshot);
  return [attached, ...marksBefore(incident, work, snapshot)];
}

/** What a checklist says of its steps that the log does not say yet. */
function marksBefore(
  { playbooks, gates }: Incident,
  work: Worklist,
  snapshot: string,
): readonly Fact[] {
  const { ticks, skips, opened } = work.checklist;
  const logged = playbooks.find((one) => one.snapshot === snapshot)?.steps ?? {};
  const isNew = (step: string) => !Object.hasOwn(logged, step);
  const isClosed = (step: string) =>
    !gates.some((gate) => gate.playbook === snapshot && gate.step === step);
  const because = (
    type: 'gate-opened' | 'step-skipped',
    reasons: Checklist['skips'] | Checklist['opened'],
    isMeant: (step: string) => boolean,
  ) =>
    Object.entries(reasons)
      .filter(([step]) => isMeant(step))
      .flatMap(([step, { reason }]) =>
        stepRefs(work, snapshot, [step]).map((ref): Fact => ({ type, data: { ...ref, reason } })),
      );
  return [
    ...because('gate-opened', opened, isClosed),
    ...stepFacts(work, snapshot, Object.keys(ticks).filter(isNew), 'step-ticked'),
    ...because('step-skipped', skips, isNew),
  ];
}

/** That steps of an attached playbook are done, or are to do again. */
export function stepFacts(
  work: Worklist,
  snapshot: string,
  steps: readonly string[],
  type: 'step-ticked' | 'step-unticked',
): readonly Fact[] {
  return stepRefs(work, snapshot, steps).map((data): Fact => ({ type, data }));
}

function stepRefs({ outline }: Worklist, snapshot: string, steps: readonly string[]) {
  const texts = new Map(allSteps(outline).map(({ id, text }) => [id, text]));
  return steps.map((id) => stepRef(snapshot, { id, text: texts.get(id) ?? '' }));
}
