import { playbookSkeleton } from '../../core/playbook/skeleton.ts';
import type { Services } from '../services.ts';
import { openOrDraft } from '../unsaved-file.ts';
import { pickFolder } from './pick-folder.ts';

/** Opens an unsaved playbook with the headings that most playbooks have. */
export async function run(_services: Services): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  await openOrDraft(folder, 'playbooks/my-service.md', playbookSkeleton('My service', null));
}
