import type { Incident } from '../../core/incident/incident.ts';
import type { Fact } from '../../core/incident/log/draft.ts';
import { attaching } from '../../core/incident/recording/attaching.ts';
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
  const store = await incidents.store();
  if (store === undefined) return undefined;
  const { checklist } = shown;
  const kept = await store.attachText(incident.id, 'snapshots', checklist.text);
  if (isFailure(kept)) {
    await sayFailure({ ...kept, kept: '' }, 'form');
    return undefined;
  }
  const { name: snapshot } = kept;
  const path = playbookPath(checklist.file);
  return { playbook: snapshot, facts: attaching(incident, shown, path, snapshot, turn) };
}
