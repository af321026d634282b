import { FileSystemError, type Uri, workspace } from 'vscode';

/**
 * The text of a file as the user sees it: of its open editor, saved or not, else of the disk. Null
 * where there is no such file.
 */
export async function readText(uri: Uri): Promise<string | null> {
  const open = openDocument(uri);
  if (open !== undefined) return open.getText();
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), { uri });
  } catch (error) {
    if (error instanceof FileSystemError && isAbsence(error.code)) return null;
    throw new Error(`${uri.toString(true)} cannot be read`, { cause: error });
  }
}

/** Whether two texts say the same, line endings aside. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

/** The open editor of a file, shown or not. */
export function openDocument(uri: Uri) {
  const key = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === key);
}

function isAbsence(code: string): boolean {
  return code === 'FileNotFound' || code === 'FileNotADirectory';
}
