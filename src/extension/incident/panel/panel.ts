import {
  commands,
  Disposable,
  type LogOutputChannel,
  l10n,
  type Uri,
  type WebviewView,
  type WebviewViewProvider,
} from 'vscode';
import { changedFields, draftUpdate } from '../../../core/incident/messages/update-draft.ts';
import { statusUpdated, type UpdateFact } from '../../../core/incident/recording/talk.ts';
import { MINUTE } from '../../../core/time/utc.ts';
import type { FormContent, FromPanel, ToPanel } from '../../../webview/incident/protocol.ts';
import { answerPage, EMPTY_BODY, loadPage } from '../../webview-page.ts';
import { runs } from '../ask.ts';
import { INCIDENT_COMMANDS } from '../ids.ts';
import type { LiveIncidents } from '../live.ts';
import { personName } from '../person.ts';
import type { Recorder } from '../recording.ts';
import { copyText, openThread } from '../thread.ts';
import { recordUpdate } from '../update.ts';
import { readPanelRequest } from './requests.ts';
import { panelStrings } from './strings.ts';
import { incidentView } from './view.ts';

/** The live incident beside the editor. Its page is made anew each time it becomes visible. */
export class IncidentPanel extends Disposable implements WebviewViewProvider {
  readonly #incidents: LiveIncidents;
  readonly #log: LogOutputChannel;
  readonly #extension: Uri;
  readonly #recorder: Recorder;
  readonly #listeners: readonly Disposable[];
  #view: WebviewView | undefined;
  #ready = false;
  #wantsForm = false;
  #shown = '';
  #suspect: string | null = null;
  /** The form as the page has it, to keep its preview up to the minute. */
  #form: FormContent | undefined;
  #previewed = '';
  /** What is on the clipboard: this, to the letter, is what can have been posted. */
  #copied: { readonly update: UpdateFact; readonly at: number } | undefined;

  constructor(recorder: Recorder, log: LogOutputChannel, extension: Uri) {
    super(() => {
      for (const listener of this.#listeners) listener.dispose();
    });
    const { incidents } = recorder;
    this.#incidents = incidents;
    this.#log = log;
    this.#extension = extension;
    this.#recorder = recorder;
    this.#listeners = [
      incidents.onDidChange(() => this.#update()),
      incidents.onDidTick(() => this.#update()),
    ];
  }

  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    this.#ready = false;
    const { webview } = view;
    answerPage(webview, this.#log, 'incident', readPanelRequest, (one) => this.#answer(one));
    view.onDidDispose(() => {
      this.#view = undefined;
      this.#ready = false;
    });
    const title = l10n.t('Incident');
    loadPage(webview, this.#extension, { name: 'incident', title, body: () => EMPTY_BODY });
  }

  /** Offers what triage would say under investigation. */
  suggest(suspect: string | null): void {
    this.#suspect = suspect;
    this.#update();
  }

  /** Turns the keyboard to the form, now or once the page is there. */
  focusForm(): void {
    this.#wantsForm = true;
    this.#update();
  }

  async #answer(request: FromPanel): Promise<void> {
    switch (request.type) {
      case 'ready':
        this.#ready = true;
        this.#shown = '';
        this.#form = undefined;
        this.#previewed = '';
        return this.#update();
      case 'action':
        return commands.executeCommand(INCIDENT_COMMANDS[request.action]);
      case 'claim':
        return commands.executeCommand(INCIDENT_COMMANDS.claimRole, {
          role: request.role,
          person: 'me',
        });
      case 'handOver':
        return commands.executeCommand(INCIDENT_COMMANDS.handOverRole, { role: request.role });
      case 'release':
        return commands.executeCommand(INCIDENT_COMMANDS.releaseRole, { role: request.role });
      case 'recovered':
        return commands.executeCommand(INCIDENT_COMMANDS.recordTeamRecovered, {
          team: request.team,
        });
      case 'preview':
        this.#copied = undefined;
        this.#form = request.form;
        return this.#preview();
      case 'copy':
        return this.#copy(request.form);
      case 'posted':
        return this.#posted();
    }
  }

  #update(): void {
    if (!this.#ready || this.#view === undefined) return;
    const { whole } = this.#incidents;
    const now = this.#incidents.now();
    const view = whole === undefined ? null : incidentView(whole, now, personName(), this.#suspect);
    const shown = JSON.stringify(view);
    if (shown === this.#shown) this.#send({ type: 'time', now });
    else this.#send({ type: 'show', view, now, strings: panelStrings() });
    this.#shown = shown;
    this.#preview();
    if (this.#wantsForm && view?.draft) {
      this.#wantsForm = false;
      this.#view.show(false);
      this.#send({ type: 'focusForm' });
    }
  }

  /** Sends the text of the form as it would be posted now, if it is not the one that is shown. */
  #preview(): void {
    const now = this.#incidents.now();
    const update = this.#copied?.update ?? (this.#form && this.#compose(this.#form, now));
    const incident = this.#incidents.current;
    if (update === undefined || incident === undefined) return;
    const { last } = draftUpdate(incident, now);
    const changed = changedFields(last, update.data);
    const { text } = update.data;
    const previewed = JSON.stringify([text, changed]);
    if (previewed === this.#previewed) return;
    this.#previewed = previewed;
    this.#send({ type: 'preview', text, changed });
  }

  #compose({ fields, minutes, medium }: FormContent, now: number): UpdateFact | undefined {
    const incident = this.#incidents.current;
    if (!runs(incident)) return undefined;
    const next = now + minutes * MINUTE;
    const { templates } = this.#incidents;
    return statusUpdated(incident, fields, medium, next, now, templates);
  }

  async #copy(form: FormContent): Promise<void> {
    this.#form = form;
    const at = this.#incidents.now();
    const update = this.#compose(form, at);
    const incident = this.#incidents.current;
    this.#copied = update && { update, at };
    if (update === undefined || incident === undefined) return;
    await copyText(update.data.text);
    this.#preview();
    this.#send({ type: 'copied' });
    if (form.medium === 'thread') await openThread(incident);
  }

  async #posted(): Promise<void> {
    if (this.#copied === undefined) return;
    const after = await recordUpdate(this.#recorder, this.#copied.update, this.#copied.at);
    if (after === undefined) return;
    this.#copied = undefined;
    this.#send({ type: 'recorded' });
  }

  #send(message: ToPanel): void {
    void this.#view?.webview.postMessage(message);
  }
}
