import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type Diagnostic,
  l10n,
  type Range,
  type TextDocument,
} from 'vscode';
import type { LintProblem } from '../../core/lint/problem.ts';
import { COMMANDS } from '../ids.ts';
import { say } from '../say.ts';
import { slices } from '../slices.ts';
import { SOURCE } from './diagnostics.ts';
import { workspaceEdit } from './fix-edit.ts';
import type { Linting, Located } from './linting.ts';
import { rangesIn } from './positions.ts';

/** What puts a problem right, each way to do it; the comment that keeps it quiet; and its page. */
export class QuickFixes implements CodeActionProvider {
  static readonly kinds = [CodeActionKind.QuickFix];
  readonly #linting: Linting;
  readonly #pause = slices();

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { diagnostics, only }: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const here = diagnostics.filter(({ source }) => source === SOURCE);
    if (here.length === 0 && only === undefined) return [];
    const located = await this.#linting.locate(document);
    if (located === undefined || token.isCancellationRequested) return [];
    const { disableEdit } = await import('../analysis.ts');
    const { live, path } = located;
    const { tools } = live.index;
    const text = tools.text(path) ?? '';
    const facts = tools.facts(path);
    const rangeOf = rangesIn(text);
    const problems = live.index
      .problems(path)
      .filter((problem) => rangeOf(problem.range).intersection(range) !== undefined);
    const fixes: CodeAction[] = [];
    const { version } = document;
    for (const problem of problems) {
      fixes.push(...fixesOf(problem, located, diagnosticOf(problem)));
      // Some read the whole map; meanwhile somebody may go on typing.
      await this.#pause();
      if (token.isCancellationRequested || document.version !== version) return [];
    }
    const quiet = problems.flatMap((problem) => {
      const edit = facts === null ? null : disableEdit(facts, text, problem);
      if (edit === null) return [];
      const title = edit.text.includes('disable-file')
        ? l10n.t('Turn {0} off in this file', problem.code)
        : l10n.t('Turn {0} off here', problem.code);
      const action = quickFix(title, diagnosticOf(problem));
      action.edit = workspaceEdit(located, [edit]);
      return [action];
    });
    const pages = [...new Set(problems.map(({ code }) => code))].map((code) => {
      const action = quickFix(l10n.t('Explain {0}', code), undefined);
      action.command = { command: COMMANDS.explainRule, title: action.title, arguments: [code] };
      return action;
    });
    return [...fixes, ...quiet, ...pages];

    function diagnosticOf({ code, range: place }: LintProblem): Diagnostic | undefined {
      const wanted = rangeOf(place);
      return here.find((one) => codeOf(one) === code && one.range.isEqual(wanted));
    }
  }
}

function fixesOf(
  problem: LintProblem,
  located: Located,
  diagnostic: Diagnostic | undefined,
): readonly CodeAction[] {
  const fixes = problem.fixes?.(located.live.index.tools) ?? [];
  return fixes.map(({ title, edits, creates, safe }) => {
    const action = quickFix(say(title), diagnostic);
    action.edit = workspaceEdit(located, edits, creates);
    action.isPreferred = safe && fixes.length === 1;
    return action;
  });
}

function quickFix(title: string, diagnostic: Diagnostic | undefined): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  if (diagnostic !== undefined) action.diagnostics = [diagnostic];
  return action;
}

function codeOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
