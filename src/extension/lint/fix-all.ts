import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  l10n,
  type Range,
  type TextDocument,
} from 'vscode';
import { safeFix } from '../../core/lint/safe-fixes.ts';
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
  ): Promise<CodeAction[]> {
    const [kind] = FixAll.kinds;
    // Only who asks for it pays for it.
    if (kind === undefined || only?.contains(kind) !== true) return [];
    const located = await this.#linting.locate(document);
    if (located === undefined) return [];
    const { chooseFixes } = await import('../analysis.ts');
    const { live, path } = located;
    const { tools } = live.index;
    const safe = live.index.problems(path).flatMap((problem) => safeFix(problem, tools) ?? []);
    const own = safe.filter(
      ({ edits, creates }) => creates.length === 0 && edits.every((one) => one.path === path),
    );
    const { edits, count } = chooseFixes(own, tools.text);
    if (count === 0) return [];
    const action = new CodeAction(l10n.t('Apply all safe fixes of Faultline'), kind);
    action.edit = workspaceEdit(located, edits.get(path) ?? []);
    return [action];
  }
}
