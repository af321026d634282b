import { l10n, Uri, ViewColumn, window } from 'vscode';
import type { Services } from '../../services.ts';
import { showLine } from '../../show-line.ts';
import { componentArgument } from './argument.ts';

/** Opens the playbook of a proposed check at its first step that only reads. */
export async function run(services: Services, argument?: unknown): Promise<void> {
  const { state } = services.triage;
  const component = componentArgument(services, argument) ?? state?.answer.nextChecks[0]?.component;
  const check = state?.answer.nextChecks.find((one) => one.component === component);
  if (state === undefined || check === undefined || check.look === null) {
    void window.showInformationMessage(l10n.t('There is no playbook to look into.'));
    return;
  }
  const { playbook, line } = check.look;
  const uri = Uri.joinPath(state.repository.folder.uri, playbook);
  await showLine(uri, line ?? 1, { viewColumn: ViewColumn.Active });
}
