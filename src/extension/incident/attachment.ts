import type { Incident } from '../../core/incident/incident.ts';
import { isAttached, playbookAttached, stepRef } from '../../core/incident/recording/steps.ts';
import type { Fact } from '../../core/incident/refusal.ts';
import type { Checklist } from '../../core/playbook/checklist.ts';
import { allSteps } from '../../core/playbook/outline.ts';
import { isFailure } from '../../node/store/failure.ts';
import type { ShownChecklist } from '../checklist/tick-log.ts';
import type { LiveIncidents } from './live.ts';
import { playbookPath } from './playbook-path.ts';
import { sayFailure } from './recording.ts';

/** The playbook of a checklist in the log of an incident. */
export interface Attachment {
  /** Name of the text's snapshot beside the log: what steps refer to. */
  readonly playbook: string;
  /** What has to be recorded before a step can be; empty where it was. */
  readonly facts: readonly Fact[];
}

/**
 * Keeps the text of a checklist beside the log, once. What was ticked in it before belongs to the
 * incident from then on. Undefined where the disk is against it, which is said.
 *
 * @param turn `back` where an earlier text is to count again; a tick in one means no more than itself
 */
export async function attachment(
  incidents: LiveIncidents,
  shown: ShownChecklist,
  incident: Incident,
  turn: 'back' | 'none' = 'none',
): Promise<Attachment | undefined> {
  const { id, playbooks } = incident;
  const store = await incidents.store();
  if (store === undefined) return undefined;
  const { checklist, outline } = shown;
  const kept = await store.attachText(id, 'snapshots', checklist.text);
  if (isFailure(kept)) {
    await sayFailure({ ...kept, kept: '' }, 'form');
    return undefined;
  }
  const { name: snapshot } = kept;
  const known = playbooks.some((one) => one.snapshot === snapshot);
  if (known && (turn === 'none' || isAttached(incident, snapshot))) {
    return { playbook: snapshot, facts: [] };
  }
  const attached = playbookAttached(playbookPath(checklist.file), outline.title, snapshot);
  return { playbook: snapshot, facts: [attached, ...marksBefore(shown, snapshot, incident)] };
}

/** What a checklist says of its steps that the log does not say yet. */
function marksBefore(
  shown: ShownChecklist,
  snapshot: string,
  { playbooks, gates }: Incident,
): readonly Fact[] {
  const { ticks, skips, opened } = shown.checklist;
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
        stepRefs(shown, snapshot, [step]).map((ref): Fact => ({ type, data: { ...ref, reason } })),
      );
  return [
    ...because('gate-opened', opened, isClosed),
    ...stepFacts(shown, snapshot, Object.keys(ticks).filter(isNew), 'step-ticked'),
    ...because('step-skipped', skips, isNew),
  ];
}

/** That steps of an attached playbook are done, or are to do again. */
export function stepFacts(
  shown: ShownChecklist,
  playbook: string,
  steps: readonly string[],
  type: 'step-ticked' | 'step-unticked',
): readonly Fact[] {
  return stepRefs(shown, playbook, steps).map((data): Fact => ({ type, data }));
}

function stepRefs({ outline }: ShownChecklist, playbook: string, steps: readonly string[]) {
  const texts = new Map(allSteps(outline).map(({ id, text }) => [id, text]));
  return steps.map((id) => stepRef(playbook, { id, text: texts.get(id) ?? '' }));
}
