import { type Disposable, Uri, workspace } from 'vscode';
import type { Incident } from '../../core/incident/incident.ts';
import type { Fact } from '../../core/incident/refusal.ts';
import { isTicked } from '../../core/playbook/checklist.ts';
import { allSteps } from '../../core/playbook/outline.ts';
import { isFailure } from '../../node/store/failure.ts';
import { withBoundary } from '../boundary.ts';
import type { Services } from '../services.ts';
import { runs } from './ask.ts';
import { record as recordFacts, sayFailure } from './recording.ts';

/** The playbook of the shown checklist in the log of an incident. */
export interface Attachment {
  /** Name of the text's snapshot beside the log: what steps refer to. */
  readonly playbook: string;
  /** What has to be recorded before a step can be; empty where it was. */
  readonly facts: readonly Fact[];
}

/** Keeps the text of the shown checklist beside the log, once. Undefined where that was refused. */
export async function attachment(
  { checklists, incidents }: Services,
  { id, playbooks }: Incident,
): Promise<Attachment | undefined> {
  const shown = await checklists.shown();
  const store = await incidents.store();
  if (shown === undefined || store === undefined) return undefined;
  const { file, text } = shown.checklist;
  const kept = await store.attachText(id, 'snapshots', text);
  if (isFailure(kept)) {
    await sayFailure({ ...kept, kept: '' }, 'form');
    return undefined;
  }
  const { name } = kept;
  if (playbooks.some(({ snapshot }) => snapshot === name)) return { playbook: name, facts: [] };
  const playbook = workspace.asRelativePath(Uri.parse(file), false);
  const data = { playbook, title: shown.outline.title, snapshot: name };
  return { playbook: name, facts: [{ type: 'playbook-attached', data }] };
}

/** Records in the open incident what is ticked and unticked in the checklist. */
export function logTicks(services: Services): Disposable {
  const { checklists, incidents, log } = services;
  let last: Promise<unknown> = Promise.resolve();
  const record = (ids: readonly string[]) =>
    withBoundary(log, 'ticks', async () => {
      const incident = incidents.current;
      if (!runs(incident)) return;
      const shown = await checklists.shown();
      const attached = shown && (await attachment(services, incident));
      if (shown === undefined || attached === undefined) return;
      const texts = new Map(allSteps(shown.outline).map(({ id, text }) => [id, text]));
      const steps = ids.map((id): Fact => {
        const type = isTicked(shown.checklist, id) ? 'step-ticked' : 'step-unticked';
        const data = { playbook: attached.playbook, step: id, text: texts.get(id) ?? '' };
        return { type, data };
      });
      await recordFacts(services, [...attached.facts, ...steps], { keptBy: 'form' });
    });
  // One after the other, so that a playbook is attached once and the last tick counts.
  return checklists.onDidTick((ids) => {
    last = last.then(() => record(ids));
  });
}
