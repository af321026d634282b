import { l10n, window } from 'vscode';
import type { Services } from '../services.ts';
import { uriArgument } from './arguments.ts';
import { pickPlaybook } from './pick-playbook.ts';

/** Opens a playbook's Markdown. */
export async function run(services: Services, argument?: unknown): Promise<void> {
  const uri = uriArgument(argument) ?? (await pickPlaybook(services, l10n.t('Open Playbook')));
  if (uri !== undefined) await window.showTextDocument(uri);
}
