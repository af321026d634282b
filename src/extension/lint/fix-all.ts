import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  l10n,
  type Range,
  type TextDocument,
} from 'vscode';
import { workspaceEdit } from './fix-edit.ts';
import type { Linting } from './linting.ts';

/** `source.fixAll.faultline`: all safe fixes of a document that change nothing else. */
export class FixAll implements CodeActionProvider {
  static readonly kinds = [CodeActionKind.SourceFixAll.append('faultline')];
  readonly #linting: Linting;

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  async provideCodeActions(
    document: TextDocument,
    _range: Range,
    { only }: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const [kind] = FixAll.kinds;
    // Only who asks for it pays for it.
    if (kind === undefined || only?.contains(kind) !== true) return [];
    const located = await this.#linting.locate(document);
    if (located === undefined) return [];
    const { safeEdits } = await import('../analysis.ts');
    const { folder, path } = located;
    return folder.using(path, async (live) => {
      if (token.isCancellationRequested) return [];
      const edits = await safeEdits(live, path);
      if (edits.length === 0 || token.isCancellationRequested) return [];
      const action = new CodeAction(l10n.t('Apply all safe fixes of Faultline'), kind);
      action.edit = workspaceEdit(
        { folder, live },
        edits.map((edit) => ({ path, ...edit })),
      );
      return [action];
    });
  }
}
