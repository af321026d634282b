import { l10n, Uri, window } from 'vscode';
import type { Services } from '../services.ts';
import { readText } from '../text-files.ts';

/** Moves the checklist to the playbook's present text; unchanged steps keep their ticks. */
export async function run({ checklists }: Services): Promise<void> {
  const { current } = checklists;
  if (current === undefined) return;
  const text = await readText(Uri.parse(current.file));
  if (text === null) {
    void window.showWarningMessage(l10n.t('The playbook’s file is gone'));
    return;
  }
  await checklists.update(text);
}
