import { l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { type Checklist, progress } from '../../core/playbook/checklist.ts';
import { readOutline } from '../checklist/contents.ts';
import { progressText } from '../checklist/progress-text.ts';
import { plainLabel } from '../plain-text.ts';
import type { Services } from '../services.ts';
import { run as startPlaybook } from './start-playbook.ts';

interface ChecklistItem extends QuickPickItem {
  readonly checklist?: Checklist;
}

/** Turns to another checklist that was started, or starts one more. */
export async function run(services: Services): Promise<void> {
  const { checklists } = services;
  const another: ChecklistItem = { label: `$(play) ${l10n.t('Start another playbook…')}` };
  const kept = await Promise.all(checklists.kept.map((checklist) => itemOf(checklist, services)));
  const choice = await window.showQuickPick<ChecklistItem>([...kept, another], {
    title: l10n.t('Switch Checklist'),
    matchOnDetail: true,
  });
  if (choice === another) await startPlaybook(services);
  if (choice?.checklist === undefined) return;
  await checklists.resume(choice.checklist);
  await services.revealNextStep();
}

async function itemOf(checklist: Checklist, { checklists }: Services): Promise<ChecklistItem> {
  const outline = await readOutline(checklist);
  const shown = checklists.current?.file === checklist.file;
  return {
    label: `$(${shown ? 'check' : 'checklist'}) ${plainLabel(outline.title)}`,
    description: progressText(progress(checklist, outline)),
    detail: plainLabel(workspace.asRelativePath(Uri.parse(checklist.file))),
    checklist,
  };
}
