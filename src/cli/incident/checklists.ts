import type { AttachedSteps } from '../../core/incident/gates.ts';
import type { AttachedPlaybook, Incident } from '../../core/incident/incident.ts';
import { commandEffects } from '../../core/playbook/effects.ts';
import {
  allSteps,
  type Outline,
  type OutlineSection,
  type OutlineStep,
  outlineOf,
} from '../../core/playbook/outline.ts';
import { parsePlaybook } from '../../core/playbook/parse.ts';
import { isFailure } from '../../node/store/failure.ts';
import { failedAt, Refused } from './refused.ts';
import type { Session } from './session.ts';

/**
 * The playbooks of an incident with their steps, as they were when each was attached.
 * @throws Refused where a snapshot is not here
 */
export async function openChecklists(
  { store, tools }: Session,
  { id, playbooks }: Incident,
): Promise<readonly AttachedSteps[]> {
  const checklists: AttachedSteps[] = [];
  for (const playbook of playbooks) {
    const snapshot = await store.readAttachment(id, 'snapshots', playbook.snapshot);
    if (isFailure(snapshot)) {
      throw failedAt(snapshot, `incidents/${id}/snapshots/${playbook.snapshot}`);
    }
    const { text } = snapshot;
    const outline = outlineOf(parsePlaybook({ path: playbook.playbook, text }));
    checklists.push({ playbook, outline, effects: commandEffects(outline, tools) });
  }
  return checklists;
}

/** A step of an attached playbook, by its name in the playbook. */
export interface FoundStep {
  readonly playbook: AttachedPlaybook;
  readonly step: OutlineStep;
}

/**
 * Finds a step among those of all attached playbooks. Of several texts of one playbook that have it,
 * the one that was attached last is meant.
 *
 * @param file the end of the playbook's path, where several have a step of that name
 * @throws Refused where there is none, or more than one
 */
export function findStep(
  checklists: readonly AttachedSteps[],
  name: string,
  file: string | undefined,
): FoundStep {
  const found = checklists
    .filter(({ playbook }) => file === undefined || playbook.playbook.endsWith(file))
    .flatMap(({ playbook, outline }) =>
      allSteps(outline)
        .filter(({ id }) => id === name)
        .map((step) => ({ playbook, step })),
    )
    .filter(({ playbook }, index, all) => {
      const isOfSameFile = (one: FoundStep) => one.playbook.playbook === playbook.playbook;
      return all.findLastIndex(isOfSameFile) === index;
    });
  const [only, second] = found;
  if (only === undefined) {
    throw checklists.length === 0
      ? new Refused(
          'no-playbook',
          'No playbook is attached. Attach one: faultline incident attach PLAYBOOK.md',
        )
      : new Refused(
          'no-such-step',
          `No attached playbook has a step "${name}". See their names: faultline incident steps`,
        );
  }
  if (second === undefined) return only;
  const files = found.map(({ playbook }) => playbook.playbook).join(', ');
  throw new Refused(
    'several-steps',
    `Several playbooks have a step "${name}": ${files}. Say which with --playbook.`,
  );
}

/** Every step with the headings above it, in document order. */
export function stepsWithHeadings(
  part: Outline | OutlineSection,
  headings: readonly string[] = [],
): readonly { readonly step: OutlineStep; readonly headings: readonly string[] }[] {
  const own = allSteps({ title: '', steps: part.steps, sections: [] });
  return [
    ...own.map((step) => ({ step, headings })),
    ...part.sections.flatMap((inner) => stepsWithHeadings(inner, [...headings, inner.heading])),
  ];
}
