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
import { debounce } from '../../debounce.ts';
import { answerPage, EMPTY_BODY, loadPage } from '../../webview-page.ts';
import { INCIDENT_COMMANDS, INCIDENT_VIEWS, METRICS_PANEL } from '../ids.ts';
import type { LiveIncidents } from '../live.ts';
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
    answerPage(webview, this.#log, 'metrics', readMetricsRequest, (one) => this.#answer(one));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#ready = false;
    });
    const title = l10n.t('Incident Metrics');
    loadPage(webview, this.#extension, { name: 'metrics', title, body: () => EMPTY_BODY });
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
