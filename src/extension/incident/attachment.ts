import type { Incident } from '../../core/incident/incident.ts';
import { playbookAttached, stepRef } from '../../core/incident/recording/steps.ts';
import type { Fact } from '../../core/incident/refusal.ts';
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
 */
export async function attachment(
  incidents: LiveIncidents,
  shown: ShownChecklist,
  { id, playbooks }: Incident,
): Promise<Attachment | undefined> {
  const store = await incidents.store();
  if (store === undefined) return undefined;
  const { checklist, outline } = shown;
  const kept = await store.attachText(id, 'snapshots', checklist.text);
  if (isFailure(kept)) {
    await sayFailure({ ...kept, kept: '' }, 'form');
    return undefined;
  }
  const { name: snapshot } = kept;
  if (playbooks.some((one) => one.snapshot === snapshot)) return { playbook: snapshot, facts: [] };
  const { ticks, skips, opened } = checklist;
  const gates = Object.entries(opened).flatMap(([step, { reason }]): Fact[] =>
    stepRefs(shown, snapshot, [step]).map((ref) => ({
      type: 'gate-opened',
      data: { ...ref, reason },
    })),
  );
  const before = stepFacts(shown, snapshot, Object.keys(ticks), 'step-ticked');
  const skipped = Object.entries(skips).flatMap(([step, { reason }]): Fact[] =>
    stepRefs(shown, snapshot, [step]).map((ref) => ({
      type: 'step-skipped',
      data: { ...ref, reason },
    })),
  );
  return {
    playbook: snapshot,
    facts: [
      playbookAttached(playbookPath(checklist.file), outline.title, snapshot),
      ...gates,
      ...before,
      ...skipped,
    ],
  };
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
