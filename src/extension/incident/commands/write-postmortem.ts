import { Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Regenerated } from '../../../core/incident/postmortem/document.ts';
import { isFailure } from '../../../node/store/failure.ts';
import { plainMessage } from '../../plain-text.ts';
import { say } from '../../say.ts';
import type { Services } from '../../services.ts';
import { shownIncident } from '../ask.ts';
import { sayFailure } from '../recording.ts';

/**
 * Writes the postmortem beside the incident's log and opens it. In one that exists only the generated
 * parts are renewed, and none that somebody edited. Where an editor holds changes that are not saved,
 * they are renewed there instead, and saving is left to whoever writes.
 */
export async function run({ incidents, repositories }: Services): Promise<void> {
  const incident = shownIncident(incidents.current);
  const root = await incidents.root();
  if (incident === undefined || root === undefined) return;
  const { writePostmortem, writePostmortemFile } = await import('../../analysis.ts');
  const all = await repositories.all();
  const mapFile = all.find(({ folder }) => folder.uri.fsPath === root)?.mapFile;
  const { path = '', text = null, map = null } = mapFile ?? {};
  const context = {
    now: incidents.now(),
    map,
    ...(text === null ? {} : { mapFile: { path, text } }),
  };
  const renew = (existing: string | null) =>
    writePostmortem(existing, incident, context, incidents.templates);
  const uri = Uri.joinPath(Uri.file(root), 'incidents', incident.id, 'postmortem.md');
  const unsaved = workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
  if (unsaved === undefined) {
    const done = await writePostmortemFile(root, incident.id, renew);
    if (isFailure(done)) return sayFailure(done, 'form');
    sayProblem(done);
  } else {
    const done = renew(unsaved.getText());
    const edit = new WorkspaceEdit();
    edit.replace(uri, new Range(0, 0, unsaved.lineCount, 0), done.text);
    await workspace.applyEdit(edit);
    sayProblem(done);
  }
  await window.showTextDocument(await workspace.openTextDocument(uri));
}

function sayProblem({ problems: [problem] }: Regenerated): void {
  if (problem === undefined) return;
  void window.showWarningMessage(plainMessage(say(problem)));
}
