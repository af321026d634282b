import { Disposable, type DocumentFilter, type Event, EventEmitter, workspace } from 'vscode';
import { debounce } from './debounce.ts';
import { SETTINGS, type SettingId } from './ids.ts';

const SETTING = 'faultline.codeLens.enabled' satisfies SettingId;

const SETTLE_MS = 200;

/** Where a map may be that is no Markdown. */
export const GRAPH_FILES: DocumentFilter = {
  pattern: '**/*.{mmd,mermaid,dot,gv,puml,plantuml,d2,yaml,yml}',
};

/** Where a playbook or a map may be. */
export const LENS_FILES: DocumentFilter[] = [{ language: 'markdown' }, GRAPH_FILES];

/** Whether the user wants lines above playbooks, maps and commands. */
export function lensesAreOn(): boolean {
  return workspace.getConfiguration().get<boolean>(SETTING, SETTINGS[SETTING]);
}

/** The title of a CodeLens after an icon; the space would be swallowed if a line could break there. */
export function lensTitle(icon: string, text: string): string {
  return `$(${icon})\u00a0${text}`;
}

/** Tells when lenses are to be made anew: once what they show, or the setting, has changed and settled. */
export class LensChanges extends Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly event = this.#changed.event;

  constructor(...sources: readonly Event<unknown>[]) {
    super(() => {
      for (const listener of listeners) listener.dispose();
      this.#changed.dispose();
    });
    const fire = debounce(SETTLE_MS, () => this.#changed.fire());
    const listeners = [
      fire,
      ...sources.map((source) => source(fire)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) fire();
      }),
    ];
  }
}
