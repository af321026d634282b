import {
  CodeLens,
  type CodeLensProvider,
  Disposable,
  type Event,
  l10n,
  Range,
  type TextDocument,
} from 'vscode';
import { progress } from '../../core/playbook/checklist.ts';
import type { Playbook } from '../../core/playbook/model.ts';
import type { Checklists } from '../checklist/checklists.ts';
import { doneText } from '../checklist/progress-text.ts';
import { COMMANDS } from '../ids.ts';
import { LensChanges, lensesAreOn, lensTitle } from '../lenses.ts';
import { mapLine } from '../map/readings.ts';
import type { Repositories } from '../workspace/repositories.ts';
import { stepsText } from './steps.ts';

/** One line above a playbook's title to start it, and one above the map to see it drawn. */
export class StartLenses extends Disposable implements CodeLensProvider {
  readonly #repositories: Repositories;
  readonly #checklists: Checklists;
  readonly #changes: LensChanges;
  readonly onDidChangeCodeLenses: Event<void>;

  constructor(repositories: Repositories, checklists: Checklists) {
    super(() => this.#changes.dispose());
    this.#repositories = repositories;
    this.#checklists = checklists;
    this.#changes = new LensChanges(
      repositories.onDidChange,
      checklists.onDidShow,
      checklists.onDidTick,
    );
    this.onDidChangeCodeLenses = this.#changes.event;
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    if (!lensesAreOn()) return [];
    const { uri } = document;
    const file = uri.toString();
    const lenses: CodeLens[] = [];
    for (const { playbooks, mapFile } of await this.#repositories.all()) {
      const found = playbooks.find((playbook) => playbook.file === file);
      if (found !== undefined && found.playbook.steps.length > 0) {
        lenses.push(
          new CodeLens(lineRange(titleLine(found.playbook)), {
            title: await this.#startTitle(file, found.playbook),
            command: COMMANDS.startPlaybook,
            arguments: [uri],
          }),
        );
      }
      if (mapFile.uri.toString() === file && (mapFile.map?.components.length ?? 0) > 0) {
        lenses.push(
          new CodeLens(lineRange(aboveFence(document, mapLine(mapFile.map))), {
            title: lensTitle('type-hierarchy', l10n.t('Show dependency map')),
            command: COMMANDS.showMap,
            arguments: [uri],
          }),
        );
      }
    }
    return lenses;
  }

  async #startTitle(file: string, playbook: Playbook): Promise<string> {
    const shown = await this.#checklists.shown();
    if (shown?.checklist.file === file) {
      return lensTitle('checklist', doneText(progress(shown.checklist, shown.outline)));
    }
    return lensTitle('play', `${l10n.t('Start playbook')} · ${stepsText(playbook)}`);
  }
}

/** The line of the title's heading; the first line where the title comes from elsewhere. */
function titleLine({ title, sections }: Playbook): number {
  return sections.find(({ heading }) => heading === title)?.range.line ?? 1;
}

/** The fence around a block belongs to it. */
function aboveFence(document: TextDocument, line: number): number {
  const before = line > 1 ? document.lineAt(line - 2).text : '';
  return /^\s*(?:```|~~~)/.test(before) ? line - 1 : line;
}

function lineRange(line: number): Range {
  return new Range(line - 1, 0, line - 1, 0);
}
