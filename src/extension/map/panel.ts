import {
  commands,
  Disposable,
  type LogOutputChannel,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { FromMapPage, ToMapPage } from '../../webview/protocol.ts';
import { withBoundary } from '../boundary.ts';
import { COMMANDS } from '../ids.ts';
import { showLine } from '../show-line.ts';
import { TRIAGE_COMMANDS } from '../triage/ids.ts';
import type { LiveTriage } from '../triage/live-triage.ts';
import { answerPage, loadPage } from '../webview-page.ts';
import type { Repositories } from '../workspace/repositories.ts';
import type { Repository } from '../workspace/repository.ts';
import type { ChosenComponents } from './chosen.ts';
import { mapView } from './map-view.ts';
import { mapPage } from './page.ts';
import { mapLine } from './readings.ts';
import { readRequest } from './requests.ts';
import { mapStrings } from './strings.ts';

const MARKING = {
  failing: TRIAGE_COMMANDS.markFailing,
  healthy: TRIAGE_COMMANDS.markHealthy,
  unknown: TRIAGE_COMMANDS.markUnknown,
} as const;

/** One panel with the map of one workspace folder. */
export class MapPanel extends Disposable {
  readonly #panel: WebviewPanel;
  readonly #folder: string;
  readonly #repositories: Repositories;
  readonly #triage: LiveTriage;
  readonly #chosen: ChosenComponents;
  readonly #log: LogOutputChannel;
  readonly #listeners: readonly Disposable[];
  #ready = false;
  /** Nothing was sent to the page yet. */
  #isNew = true;
  #shown = '';

  constructor(
    panel: WebviewPanel,
    folder: string,
    services: {
      repositories: Repositories;
      triage: LiveTriage;
      log: LogOutputChannel;
      extension: Uri;
      chosen: ChosenComponents;
    },
  ) {
    super(() => {
      for (const listener of this.#listeners) listener.dispose();
    });
    this.#panel = panel;
    this.#folder = folder;
    this.#repositories = services.repositories;
    this.#triage = services.triage;
    this.#chosen = services.chosen;
    this.#log = services.log;
    const { webview } = panel;
    this.#listeners = [
      answerPage(webview, this.#log, 'map', readRequest, (request) => this.#answer(request)),
      services.repositories.onDidChange(() => this.#update()),
      services.triage.onDidChange(() => this.#update()),
      panel.onDidChangeViewState(() => this.#update()),
    ];
    loadPage(webview, services.extension, mapPage());
  }

  reveal(): void {
    this.#panel.reveal();
  }

  async #answer(request: FromMapPage): Promise<void> {
    switch (request.type) {
      case 'ready':
        // The page was made anew: at first, and each time it becomes visible again.
        this.#ready = true;
        this.#shown = '';
        this.#isNew = true;
        return this.#send();
      case 'chosen':
        return this.#chosen.keep(this.#folder, request.name);
      case 'openEntry':
        return this.#openEntry(request.name);
      case 'mark':
        await commands.executeCommand(MARKING[request.mark], { component: request.name });
        return;
      case 'openMap': {
        const map = (await this.#repository())?.mapFile.map ?? null;
        return this.#openLine(mapLine(map));
      }
      case 'openLine':
        return this.#openLine(request.line);
      case 'openPlaybook': {
        const playbook = await this.#playbook(request.file);
        if (playbook === undefined) return;
        await window.showTextDocument(playbook.uri, { viewColumn: ViewColumn.Beside });
        return;
      }
      case 'startPlaybook': {
        const playbook = await this.#playbook(request.file);
        if (playbook !== undefined) {
          await commands.executeCommand(COMMANDS.startPlaybook, playbook.uri);
        }
        return;
      }
      case 'createMap':
        await commands.executeCommand(COMMANDS.newMap);
        return;
      case 'openSettings':
        await commands.executeCommand(COMMANDS.openSettingsFile);
        return;
    }
  }

  #update(): void {
    void withBoundary(this.#log, 'map', () => this.#send());
  }

  /** Sends the map if the page can take it and does not have it yet. */
  async #send(): Promise<void> {
    if (!this.#ready || !this.#panel.visible) {
      this.#ready = this.#ready && this.#panel.visible;
      return;
    }
    const repository = await this.#repository();
    if (repository === undefined) return;
    const { state } = this.#triage;
    const ours = state?.repository.folder.uri.toString() === this.#folder;
    const view = await mapView(repository, ours ? state : undefined);
    const shown = JSON.stringify(view);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const made = this.#isNew ? { chosen: this.#chosen.of(this.#folder) } : {};
    this.#isNew = false;
    const folder = this.#folder;
    const message: ToMapPage = { type: 'show', folder, ...made, view, strings: mapStrings() };
    await this.#panel.webview.postMessage(message);
  }

  async #repository(): Promise<Repository | undefined> {
    const all = await this.#repositories.all();
    return all.find(({ folder }) => folder.uri.toString() === this.#folder);
  }

  /** Only files that are playbooks of this folder are opened for the page. */
  async #playbook(file: string) {
    return (await this.#repository())?.playbooks.find((playbook) => playbook.file === file);
  }

  async #openEntry(name: string): Promise<void> {
    const mapFile = (await this.#repository())?.mapFile;
    if (mapFile === undefined || mapFile.text === null || mapFile.map === null) return;
    const { entriesOf } = await import('../analysis.ts');
    const { path, text, map } = mapFile;
    const entry = entriesOf(map, { path, text }).find(({ component }) => component === name);
    const named = map.components.find((component) => component.name === name);
    const line = entry?.line ?? named?.range.line;
    if (line !== undefined) await this.#openLine(line);
  }

  async #openLine(line: number): Promise<void> {
    const mapFile = (await this.#repository())?.mapFile;
    if (mapFile === undefined || mapFile.text === null) return;
    await showLine(mapFile.uri, line, { preserveFocus: false, viewColumn: ViewColumn.Beside });
  }
}
