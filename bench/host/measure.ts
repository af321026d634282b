// What the extension host runs: it does what a user does in a large repository, and watches how long
// nobody else gets a turn meanwhile.
import { writeFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';

const MAP = 'infra/docs/incident-response.md';

/** Longest time without a turn for others, in milliseconds, by what was done meanwhile. */
const longest: Record<string, number> = {};

/** Waits until the number of files with problems stays the same for three seconds. */
async function quiet(): Promise<void> {
  let last = -1;
  for (let same = 0; same < 12; ) {
    await sleep(250);
    const count = vscode.languages.getDiagnostics().length;
    same = count === last ? same + 1 : 0;
    last = count;
  }
}

async function watch(what: string, act: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await act();
  delay.disable();
  longest[what] = Math.round(delay.max / 1e6);
}

/** @throws where the report cannot be written */
export async function run(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const extension = vscode.extensions.getExtension('faultline.faultline');
  const report = process.env.FAULTLINE_HOST_REPORT;
  if (folder === undefined || extension === undefined || report === undefined) throw new Error();
  await quiet();
  await watch('nothing', () => sleep(3000));
  const uri = vscode.Uri.joinPath(folder.uri, MAP);
  const map = await vscode.workspace.openTextDocument(uri);
  await watch('the repository is opened', async () => {
    await extension.activate();
    await vscode.window.showTextDocument(map);
    while (vscode.languages.getDiagnostics(uri).length === 0) await sleep(50);
    await quiet();
  });
  await watch('the workspace is checked', async () => {
    await vscode.commands.executeCommand('faultline.checkWorkspace');
    await quiet();
  });
  const problems = vscode.languages.getDiagnostics().reduce((sum, [, all]) => sum + all.length, 0);
  const at = map.positionAt(map.getText().indexOf('Vault'));
  await watch('references of a component are found', () =>
    Promise.resolve(vscode.commands.executeCommand('vscode.executeReferenceProvider', uri, at)),
  );
  await watch('a component is renamed', () =>
    Promise.resolve(
      vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', uri, at, 'Safe'),
    ),
  );
  await watch('a component of the map is changed', async () => {
    const edit = new vscode.WorkspaceEdit();
    for (const match of map.getText().matchAll(/Vault/g)) {
      const start = map.positionAt(match.index);
      edit.replace(uri, new vscode.Range(start, map.positionAt(match.index + 5)), 'Safe');
    }
    await vscode.workspace.applyEdit(edit);
    await quiet();
  });
  await writeFile(report, JSON.stringify({ longest, problems }));
}
