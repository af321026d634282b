import {
  CodeLens,
  type CodeLensProvider,
  Disposable,
  type Event,
  l10n,
  type TextDocument,
} from 'vscode';
import { type ComponentCard, componentCard } from '../../core/language/component-card.ts';
import { LensChanges, lensesAreOn } from '../lenses.ts';
import type { Linting } from '../lint/linting.ts';
import { locationOf } from './named.ts';

/** Above each entry of the map: how many playbooks its component has, and how many need it. */
export class EntryLenses extends Disposable implements CodeLensProvider {
  readonly #linting: Linting;
  readonly #changes: LensChanges;
  readonly onDidChangeCodeLenses: Event<void>;

  constructor(linting: Linting) {
    super(() => this.#changes.dispose());
    this.#linting = linting;
    this.#changes = new LensChanges(linting.onDidChange);
    this.onDidChangeCodeLenses = this.#changes.event;
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    if (!lensesAreOn()) return [];
    const located = await this.#linting.locate(document);
    if (located === undefined || located.live.config.map !== located.path) return [];
    const { folder, live, path } = located;
    const entries = live.index.facts(path)?.map?.entries ?? [];
    return entries.flatMap(({ component, line }) => {
      const card = componentCard(live.index, component);
      if (card === null) return [];
      const { uri, range } = locationOf(folder, { path, line });
      const playbooks = card.playbooks.map((one) => locationOf(folder, one));
      return [
        new CodeLens(range, {
          title: countsText(card),
          command: playbooks.length === 0 ? '' : 'editor.action.showReferences',
          arguments: [uri, range.start, playbooks],
        }),
      ];
    });
  }
}

/** "3 playbooks, 5 dependents" */
function countsText({ playbooks, dependents }: ComponentCard): string {
  const books =
    playbooks.length === 1 ? l10n.t('1 playbook') : l10n.t('{0} playbooks', playbooks.length);
  const others =
    dependents.length === 1 ? l10n.t('1 dependent') : l10n.t('{0} dependents', dependents.length);
  return `${books}, ${others}`;
}
