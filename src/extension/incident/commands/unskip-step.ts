import { l10n } from 'vscode';
import type { StepNode } from '../../checklist/nodes.ts';
import type { Services } from '../../services.ts';
import { inform } from './asker.ts';

/** Takes back that a step is left out: it is to do again. */
export async function run({ checklists, checklistView }: Services, argument?: unknown) {
  const node = (argument ?? checklistView.selection[0]) as Partial<StepNode> | undefined;
  if (node?.kind !== 'step' || node.step === undefined) {
    return inform(l10n.t('Choose a skipped step of the checklist.'));
  }
  await checklists.setTicked(node.step.id, false, '');
}
