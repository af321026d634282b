import { l10n, window } from 'vscode';
import type { Services } from '../services.ts';

const SHOWN_MS = 3000;

/** Forgets what was filled in for the shown checklist: it is asked for again. */
export async function run({ checklists, values }: Services): Promise<void> {
  if (checklists.current === undefined) return;
  await values.forget(checklists.current);
  window.setStatusBarMessage(l10n.t('Placeholders will be asked for again'), SHOWN_MS);
}
