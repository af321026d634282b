import { commands } from 'vscode';
import type { Services } from '../../services.ts';
import { rulePage } from '../rule-page.ts';

/** Opens the page of a rule, as it is read. */
export async function run({ extensionUri }: Services, code?: unknown): Promise<void> {
  if (typeof code !== 'string' || !/^[a-z]+\/[a-z-]+$/.test(code)) return;
  await commands.executeCommand('markdown.showPreview', rulePage(extensionUri, code));
}
