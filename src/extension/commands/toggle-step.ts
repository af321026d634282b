import { commands } from 'vscode';
import { isTicked } from '../../core/playbook/checklist.ts';
import { tickStep } from '../checklist/tick-step.ts';
import type { Services } from '../services.ts';

/** Ticks or unticks the selected step: the editor has no key for a tree's boxes. */
export async function run({ checklists, checklistView }: Services): Promise<void> {
  const [node] = checklistView.selection;
  const { current } = checklists;
  if (node?.kind !== 'step' || current === undefined) {
    await commands.executeCommand('list.toggleExpand');
    return;
  }
  const { id } = node.step;
  await tickStep(checklists, id, !isTicked(current, id));
}
