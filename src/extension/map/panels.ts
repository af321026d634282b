import {
  Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  type WorkspaceFolder,
  window,
} from 'vscode';
import { MAP_PANEL } from '../ids.ts';
import type { LiveTriage } from '../triage/live-triage.ts';
import type { Repositories } from '../workspace/repositories.ts';
import { ChosenComponents } from './chosen.ts';
import { MapPanel } from './panel.ts';
import { readPageState } from './requests.ts';

/** The open dependency maps, at most one for each workspace folder. They come back after a reload. */
export class MapPanels extends Disposable implements WebviewPanelSerializer {
  readonly #services: {
    readonly repositories: Repositories;
    readonly triage: LiveTriage;
    readonly log: LogOutputChannel;
    readonly extension: Uri;
    readonly chosen: ChosenComponents;
  };
  readonly #panels = new Map<string, MapPanel>();

  constructor(
    repositories: Repositories,
    triage: LiveTriage,
    log: LogOutputChannel,
    { extensionUri, workspaceState }: ExtensionContext,
  ) {
    super(() => {
      for (const panel of this.#panels.values()) panel.dispose();
    });
    const chosen = new ChosenComponents(workspaceState);
    this.#services = { repositories, triage, log, extension: extensionUri, chosen };
  }

  /** Shows the map of a folder. */
  show(folder: WorkspaceFolder): void {
    const key = folder.uri.toString();
    const open = this.#panels.get(key) ?? this.#adopt(this.#create(), key);
    open.reveal();
  }

  async deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
    const folder = readPageState(state);
    if (folder === null || this.#panels.has(folder)) panel.dispose();
    else this.#adopt(panel, folder);
  }

  #create(): WebviewPanel {
    return window.createWebviewPanel(MAP_PANEL, l10n.t('Dependency Map'), ViewColumn.Active);
  }

  #adopt(webviewPanel: WebviewPanel, folder: string): MapPanel {
    const icon = Uri.joinPath(this.#services.extension, 'media');
    webviewPanel.iconPath = {
      light: Uri.joinPath(icon, 'map-light.svg'),
      dark: Uri.joinPath(icon, 'map-dark.svg'),
    };
    const panel = new MapPanel(webviewPanel, folder, this.#services);
    this.#panels.set(folder, panel);
    webviewPanel.onDidDispose(() => {
      this.#panels.delete(folder);
      // A map that is closed and opened again begins with nothing chosen.
      void this.#services.chosen.keep(folder, null);
      panel.dispose();
    });
    return panel;
  }
}
