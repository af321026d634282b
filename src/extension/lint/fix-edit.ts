import { WorkspaceEdit } from 'vscode';
import type { TextEdit } from '../../core/lint/fixes/fix.ts';
import type { Located } from './linting.ts';
import { rangesIn } from './positions.ts';

/** Changes of a repository as an edit of the workspace. */
export function workspaceEdit(
  { folder, live }: Pick<Located, 'folder' | 'live'>,
  edits: readonly TextEdit[],
  creates: readonly { readonly path: string; readonly content: string }[] = [],
): WorkspaceEdit {
  const made = new WorkspaceEdit();
  for (const { path, content } of creates) {
    made.createFile(folder.uriOf(path), { contents: new TextEncoder().encode(content) });
  }
  for (const path of new Set(edits.map((one) => one.path))) {
    const own = edits.filter((one) => one.path === path);
    const rangeOf = rangesIn(live.index.tools.text(path) ?? '');
    for (const one of own) made.replace(folder.uriOf(path), rangeOf(one), one.text);
  }
  return made;
}
