import { Uri } from 'vscode';
import { relocateLine } from '../../core/playbook/relocate.ts';
import { snapshotUri } from '../checklist/snapshots.ts';
import type { Services } from '../services.ts';
import { showLine } from '../show-line.ts';
import { readText } from '../text-files.ts';

/** Shows where a step stands in its playbook: in the file as it is now, or as it was if it is gone. */
export async function run({ checklists }: Services, file?: unknown, line?: unknown): Promise<void> {
  if (typeof file !== 'string' || typeof line !== 'number') return;
  const checklist = checklists.of(file);
  if (checklist === undefined) return;
  const uri = Uri.parse(file);
  const text = await readText(uri);
  if (text === null) await showLine(snapshotUri(checklist), line, { preserveFocus: true });
  else await showLine(uri, relocateLine(checklist.text, text, line), { preserveFocus: true });
}
