import { l10n, type WorkspaceFolder, window, workspace } from 'vscode';

/** The workspace folder that is meant: the only one, or the one that the user chooses. */
export async function pickFolder(
  folders: readonly WorkspaceFolder[] = workspace.workspaceFolders ?? [],
): Promise<WorkspaceFolder | undefined> {
  if (folders.length === 0) {
    void window.showInformationMessage(l10n.t('Open a folder with your playbooks first.'));
    return undefined;
  }
  if (folders.length === 1) return folders[0];
  const items = folders.map((folder) => ({ label: folder.name, folder }));
  return (await window.showQuickPick(items, { title: l10n.t('Which folder?') }))?.folder;
}
