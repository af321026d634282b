import {
  CodeLens,
  type CodeLensProvider,
  Disposable,
  EventEmitter,
  l10n,
  type TextDocument,
  workspace,
} from 'vscode';
import { type ComponentCard, componentCard } from '../../core/language/component-card.ts';
import { debounce } from '../debounce.ts';
import { SETTINGS, type SettingId } from '../ids.ts';
import type { Linting } from '../lint/linting.ts';
import { locationOf } from './named.ts';

const SETTING: SettingId = 'faultline.codeLens.enabled';

const SETTLE_MS = 200;

/** Above each entry of the map: how many playbooks its component has, and how many need it. */
export class EntryLenses extends Disposable implements CodeLensProvider {
  readonly #linting: Linting;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(linting: Linting) {
    super(() => {
      for (const listener of listeners) listener.dispose();
      this.#changed.dispose();
    });
    this.#linting = linting;
    const fire = debounce(SETTLE_MS, () => this.#changed.fire());
    const listeners = [
      fire,
      linting.onDidChange(fire),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) fire();
      }),
    ];
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    if (!workspace.getConfiguration().get(SETTING, SETTINGS[SETTING])) return [];
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
