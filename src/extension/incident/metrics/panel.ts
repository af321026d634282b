import {
  commands,
  Disposable,
  type LogOutputChannel,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
} from 'vscode';
import type { FromMetricsPage, ToMetricsPage } from '../../../webview/metrics/protocol.ts';
import { withBoundary } from '../../boundary.ts';
import { debounce } from '../../debounce.ts';
import { pageFolder } from '../../map/page.ts';
import { INCIDENT_COMMANDS, INCIDENT_VIEWS, METRICS_PANEL } from '../ids.ts';
import type { LiveIncidents } from '../live.ts';
import { pageHtml } from '../page.ts';
import { readMetricsRequest } from './requests.ts';
import { metricsRows } from './rows.ts';
import { metricsStrings } from './strings.ts';

const SETTLE_MS = 200;

/** The one page with the metrics of all incidents. It comes back after a reload. */
export class MetricsPanel extends Disposable implements WebviewPanelSerializer {
  readonly #incidents: LiveIncidents;
  readonly #log: LogOutputChannel;
  readonly #extension: Uri;
  readonly #update = debounce(SETTLE_MS, () => this.#send());
  readonly #listener: Disposable;
  #panel: WebviewPanel | undefined;
  #ready = false;

  constructor(incidents: LiveIncidents, log: LogOutputChannel, extension: Uri) {
    super(() => {
      this.#listener.dispose();
      this.#update.dispose();
      this.#panel?.dispose();
    });
    this.#incidents = incidents;
    this.#log = log;
    this.#extension = extension;
    this.#listener = incidents.onDidChange(this.#update);
  }

  show(): void {
    if (this.#panel === undefined) {
      const title = l10n.t('Incident Metrics');
      this.#adopt(window.createWebviewPanel(METRICS_PANEL, title, ViewColumn.Active));
    } else this.#panel.reveal();
  }

  async deserializeWebviewPanel(panel: WebviewPanel): Promise<void> {
    if (this.#panel === undefined) this.#adopt(panel);
    else panel.dispose();
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel = panel;
    this.#ready = false;
    const { webview } = panel;
    const icon = (name: string) => Uri.joinPath(this.#extension, 'media', name);
    panel.iconPath = { light: icon('metrics-light.svg'), dark: icon('metrics-dark.svg') };
    webview.options = { enableScripts: true, localResourceRoots: [pageFolder(this.#extension)] };
    webview.onDidReceiveMessage((message) => this.#receive(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#ready = false;
    });
    webview.html = pageHtml(webview, this.#extension, 'metrics', l10n.t('Incident Metrics'));
  }

  #receive(message: unknown): void {
    const request = readMetricsRequest(message);
    if (request === null) {
      this.#log.warn('The metrics page sent a message that is not understood.');
      return;
    }
    void withBoundary(this.#log, `metrics ${request.type}`, () => this.#answer(request));
  }

  async #answer(request: FromMetricsPage): Promise<void> {
    switch (request.type) {
      case 'ready':
        this.#ready = true;
        return this.#send();
      case 'open':
        await this.#incidents.show(request.id);
        return commands.executeCommand(`${INCIDENT_VIEWS.incident}.focus`);
      case 'declareDrill':
        return commands.executeCommand(INCIDENT_COMMANDS.declareDrill);
    }
  }

  #send(): void {
    if (!this.#ready || this.#panel === undefined) return;
    const rows = metricsRows(this.#incidents.all);
    const message: ToMetricsPage = { type: 'show', rows, strings: metricsStrings() };
    void this.#panel.webview.postMessage(message);
  }
}
