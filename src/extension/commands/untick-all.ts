import { l10n, window } from 'vscode';
import type { Services } from '../services.ts';

/** Takes all ticks back, after asking. */
export async function run({ checklists }: Services): Promise<void> {
  const count = Object.keys(checklists.current?.ticks ?? {}).length;
  if (count === 0) return;
  const untick = l10n.t('Untick All');
  const choice = await window.showWarningMessage(
    l10n.t('Untick all steps of this checklist?'),
    { modal: true, detail: l10n.t('Ticks so far: {0}. This cannot be undone.', count) },
    untick,
  );
  if (choice === untick) await checklists.untickAll();
}
