import { l10n, window, workspace } from 'vscode';
import type { GateOfStep } from '../../core/incident/gates.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { Fact } from '../../core/incident/log/draft.ts';
import { permit } from '../../core/incident/recording/permit.ts';
import { namesComponent } from '../../core/incident/recording/spelling.ts';
import type { Refusal } from '../../core/incident/refusals/refusal.ts';
import type { Named } from '../../core/names.ts';
import { type Failure, isFailure } from '../../node/store/failure.ts';
import { plainMessage } from '../plain-text.ts';
import { say } from '../say.ts';
import type { Repositories } from '../workspace/repositories.ts';
import type { Repository } from '../workspace/repository.ts';
import { askText } from './ask.ts';
import type { LiveIncidents } from './live.ts';
import { personName } from './person.ts';

/** What recording works with. */
export interface Recorder {
  readonly incidents: LiveIncidents;
  readonly repositories: Repositories;
}

export interface RecordOptions {
  /** When it happened, in milliseconds; now by default. */
  readonly at?: number;
  /** Where what was typed stays if it cannot be recorded: in a form that still shows it, or here. */
  readonly keptBy?: 'form' | 'document';
  /** Which incident is meant; the shown one by default. */
  readonly incident?: Incident;
  /** The gates of the steps that are ticked. */
  readonly gate?: GateOfStep;
  /** The same facts with a reason, where the rules let a reason override them. */
  readonly because?: (reason: string) => readonly Fact[];
}

/** What the rules refuse unless somebody gives a reason. */
const NEEDS_REASON: ReadonlySet<string> = new Set([
  'ic-is-sme',
  'window-not-over',
  'nothing-watched',
]);

/**
 * Records facts in the shown incident, all or none; they are on disk when this resolves. Where the
 * rules or the disk are against it, says why and what to do, once.
 *
 * @returns the incident as it is then, or undefined where nothing was recorded
 */
export async function record(
  recorder: Recorder,
  facts: readonly Fact[],
  options: RecordOptions = {},
): Promise<Incident | undefined> {
  const { incidents } = recorder;
  const { at, keptBy = 'document' } = options;
  const { current } = incidents;
  // What the user saw when asked is what is meant, also where another incident is shown by now.
  const meant = options.incident ?? current;
  const incident = meant?.id === current?.id ? current : meant;
  const store = await incidents.store();
  if (incident === undefined || store === undefined) {
    void window.showWarningMessage(l10n.t('No incident is open. Declare one first.'));
    return undefined;
  }
  const now = incidents.now();
  const components = facts.some(namesComponent) ? await mapComponents(recorder) : null;
  const gates = options.gate === undefined ? {} : { gate: options.gate };
  const deed = { by: personName(), at: at ?? now };
  const permission = permit(incident, facts, deed, { now, components, ...gates });
  if ('refusal' in permission) return sayRefusal(recorder, permission.refusal, options);
  const done = await store.append(incident.id, permission.drafts, incident.declared.event);
  if (isFailure(done)) {
    await sayFailure(done, keptBy);
    return undefined;
  }
  await incidents.refresh(done.id);
  return incidents.current?.id === done.id ? incidents.current : incident;
}

/** Says why the rules refuse; where a reason would do, asks for it and records that. */
export async function sayRefusal(
  recorder: Recorder,
  refusal: Refusal,
  { because, ...options }: RecordOptions,
): Promise<Incident | undefined> {
  const said = plainMessage(say(refusal));
  if (because === undefined || !NEEDS_REASON.has(refusal.code)) {
    void window.showWarningMessage(said);
    return undefined;
  }
  const give = l10n.t('Give a Reason…');
  if ((await window.showWarningMessage(said, give)) !== give) return undefined;
  const prompt = l10n.t('Why? The reason is recorded and shown in the postmortem.');
  const reason = await askText({ title: give, prompt });
  return reason === undefined ? undefined : record(recorder, because(reason), options);
}

/** Says why the disk refused, and shows what was typed where nothing else keeps it. */
export async function sayFailure(failure: Failure, keptBy: 'form' | 'document'): Promise<void> {
  void window.showErrorMessage(plainMessage(l10n.t('This was not recorded: {0}', say(failure))));
  if (keptBy === 'form' || failure.kept === '') return;
  const document = await workspace.openTextDocument({ content: failure.kept });
  await window.showTextDocument(document, { preview: false });
}

/** Components on the dependency map of the incidents' folder; null where there is no map. */
export async function mapComponents({
  incidents,
  repositories,
}: Recorder): Promise<readonly Named[] | null> {
  return (await repositoryOf(incidents, repositories))?.mapFile.map?.components ?? null;
}

/** The repository that holds the incidents. */
export async function repositoryOf(
  incidents: LiveIncidents,
  repositories: Repositories,
): Promise<Repository | undefined> {
  const root = await incidents.root();
  return (await repositories.all()).find(({ folder }) => folder.uri.fsPath === root);
}
