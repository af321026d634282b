import {
  CodeLens,
  type CodeLensProvider,
  Disposable,
  type Event,
  l10n,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Command } from '../../core/playbook/model.ts';
import type { Effect } from '../../core/shell/model.ts';
import { effectIconName, effectLabel } from '../checklist/effect-words.ts';
import { COMMANDS } from '../ids.ts';
import { LensChanges, lensesAreOn, lensTitle } from '../lenses.ts';
import type { Repositories } from '../workspace/repositories.ts';

/** A line above each command in a block of a playbook: what it would do, and to run it. */
export class RunLenses extends Disposable implements CodeLensProvider {
  readonly #repositories: Repositories;
  readonly #changes: LensChanges;
  readonly onDidChangeCodeLenses: Event<void>;

  constructor(repositories: Repositories) {
    super(() => this.#changes.dispose());
    this.#repositories = repositories;
    this.#changes = new LensChanges(repositories.onDidChange, workspace.onDidGrantWorkspaceTrust);
    this.onDidChangeCodeLenses = this.#changes.event;
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    if (!lensesAreOn()) return [];
    if (!workspace.isTrusted) return [];
    const file = document.uri.toString();
    for (const { playbooks, tools } of await this.#repositories.all()) {
      const found = playbooks.find((playbook) => playbook.file === file);
      if (found === undefined) continue;
      const { commandEffect, readerOf } = await import('../analysis.ts');
      return found.playbook.commands
        .filter((command) => readerOf(command) === 'shell' && isInBlock(document, command))
        .map((command) => runLens(file, command.range.line, commandEffect(command, tools).effect));
    }
    return [];
  }
}

function runLens(file: string, line: number, effect: Effect): CodeLens {
  const label = effectLabel(effect);
  const title = effect === 'read-only' ? l10n.t('Run ({0})', label) : l10n.t('Run… ({0})', label);
  return new CodeLens(new Range(line - 1, 0, line - 1, 0), {
    title: lensTitle(effectIconName(effect), title),
    command: COMMANDS.runCommand,
    arguments: [file, line],
  });
}

/** Commands in the text of a step are run from the checklist: lines between them would tear it apart. */
function isInBlock(document: TextDocument, { range: { line } }: Command): boolean {
  return line <= document.lineCount && !document.lineAt(line - 1).text.includes('`');
}
