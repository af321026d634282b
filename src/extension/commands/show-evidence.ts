import { l10n, window, workspace } from 'vscode';
import type { RunNode } from '../checklist/nodes.ts';
import { evidenceUri } from '../run/evidence-documents.ts';
import type { Services } from '../services.ts';

/** Shows what a command printed. */
export async function run({ checklistView }: Services, argument?: unknown): Promise<void> {
  const node = (argument ?? checklistView.selection[0]) as Partial<RunNode> | undefined;
  const uri = node?.kind === 'run' && node.run !== undefined ? evidenceUri(node.run) : undefined;
  if (uri === undefined) {
    void window.showInformationMessage(l10n.t('Choose a run in the checklist. Its output opens.'));
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
}
