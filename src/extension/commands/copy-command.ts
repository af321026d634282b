import { env, l10n, window } from 'vscode';
import type { Services } from '../services.ts';
import { commandArgument } from './arguments.ts';

const SHOWN_MS = 3000;

/** Copies a command as it stands in the playbook. */
export async function run(services: Services, argument?: unknown): Promise<void> {
  const command = commandArgument(argument, services);
  if (command === undefined) return;
  await env.clipboard.writeText(command);
  window.setStatusBarMessage(l10n.t('Command copied'), SHOWN_MS);
}
