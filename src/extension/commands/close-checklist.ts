import type { Services } from '../services.ts';

/** Puts the checklist away. Its ticks are kept for when the playbook is started again. */
export async function run({ checklists }: Services): Promise<void> {
  await checklists.close();
}
