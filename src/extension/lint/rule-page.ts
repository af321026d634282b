import { Uri } from 'vscode';

/** The page of a rule, which ships with the extension and so opens without a network. */
export function rulePage(extension: Uri, code: string): Uri {
  return Uri.joinPath(extension, 'docs', 'rules', `${code}.md`);
}
