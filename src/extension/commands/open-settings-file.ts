import type { Services } from '../services.ts';
import { openOrDraft } from '../unsaved-file.ts';
import { pickFolder } from './pick-folder.ts';

/** Opens the repository's own settings, or an unsaved file with the defaults written out. */
export async function run(_services: Services): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const { CONFIG_FILE, DEFAULT_CONFIG } = await import('../analysis.ts');
  const globs = DEFAULT_CONFIG.playbooks.map((glob) => `  - ${glob}\n`).join('');
  await openOrDraft(folder, CONFIG_FILE, `map: ${DEFAULT_CONFIG.map}\nplaybooks:\n${globs}`);
}
