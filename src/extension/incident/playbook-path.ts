import { Uri, workspace } from 'vscode';

/** How a log names a playbook: its path in the folder, whatever the machine. */
export function playbookPath(file: string): string {
  return workspace.asRelativePath(Uri.parse(file), false);
}

/**
 * The file that a log means by a playbook's path. The path comes from whoever wrote the log: one that
 * leads out of the folder is a name in it.
 */
export function playbookFile(root: string, path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return Uri.joinPath(Uri.file(root), ...parts).toString();
}
