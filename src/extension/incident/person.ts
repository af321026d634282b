import { userInfo } from 'node:os';
import process from 'node:process';
import { workspace } from 'vscode';
import type { SettingId } from '../ids.ts';

const NAME = 'faultline.name' satisfies SettingId;

/** Who writes into the log: the name in the settings, else what the command line would take. */
export function personName(): string {
  const chosen = workspace.getConfiguration().get<string>(NAME, '').trim();
  return chosen || process.env.FAULTLINE_USER || userInfo().username;
}
