import { commands, l10n, Uri } from 'vscode';
import { snapshotUri } from '../checklist/snapshots.ts';
import type { Services } from '../services.ts';
import { showLine } from '../show-line.ts';
import { readText } from '../text-files.ts';

/** Shows what changed in the playbook since its checklist was started. */
export async function run({ checklists }: Services): Promise<void> {
  const { current } = checklists;
  if (current === undefined) return;
  const file = Uri.parse(current.file);
  const before = snapshotUri(current);
  if ((await readText(file)) === null) return showLine(before, 1, {});
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const title = l10n.t('{0}: when started ↔ now', name);
  await commands.executeCommand('vscode.diff', before, file, title);
}
