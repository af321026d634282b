import { Uri, type WorkspaceFolder, workspace } from 'vscode';

/**
 * The folder that holds the incidents: of those on this machine's disk the first that has some, else
 * the first. Logs are written durably, which only a real file system can promise.
 */
export async function incidentFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  for (const folder of folders) {
    const found = await workspace.fs.stat(Uri.joinPath(folder.uri, 'incidents')).then(
      () => true,
      () => false,
    );
    if (found) return folder;
  }
  return folders[0];
}
