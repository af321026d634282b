import { Uri, type WorkspaceFolder, window, workspace } from 'vscode';

/**
 * Opens a file of the folder; where it does not exist yet, an editor on its path with a text to start
 * from. Nothing is written until the user saves.
 */
export async function openOrDraft(
  folder: WorkspaceFolder,
  path: string,
  draft: string,
): Promise<void> {
  const uri = Uri.joinPath(folder.uri, path);
  const exists = await workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  const document = await workspace.openTextDocument(
    exists ? uri : uri.with({ scheme: 'untitled' }),
  );
  const editor = await window.showTextDocument(document);
  if (!exists && document.getText() === '') {
    await editor.edit((edit) => edit.insert(editor.selection.start, draft));
  }
}
