import { l10n, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { writePostmortem } from '../../../core/incident/postmortem/write.ts';
import { plainMessage } from '../../plain-text.ts';
import type { Services } from '../../services.ts';
import { readText } from '../../text-files.ts';
import { shownIncident } from '../ask.ts';

/**
 * Writes the postmortem beside the incident's log and opens it. An existing one is changed in its
 * editor, where it can be undone: only its generated parts, and none that somebody edited.
 */
export async function run({ incidents, repositories }: Services): Promise<void> {
  const incident = shownIncident(incidents.current);
  const root = await incidents.root();
  if (incident === undefined || root === undefined) return;
  const all = await repositories.all();
  const map = all.find(({ folder }) => folder.uri.fsPath === root)?.mapFile.map ?? null;
  const uri = Uri.joinPath(Uri.file(root), 'incidents', incident.id, 'postmortem.md');
  const existing = await readText(uri);
  const context = { now: incidents.now(), policy: incidents.policy, map };
  const { text, problems } = writePostmortem(existing, incident, context);
  if (existing === null) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await workspace.openTextDocument(uri);
  if (existing !== null && text !== existing) {
    const edit = new WorkspaceEdit();
    edit.replace(uri, new Range(0, 0, document.lineCount, 0), text);
    await workspace.applyEdit(edit);
    await document.save();
  }
  await window.showTextDocument(document);
  const [problem] = problems;
  if (problem === undefined) return;
  void window.showWarningMessage(plainMessage(l10n.t(problem.text, ...problem.args)));
}
