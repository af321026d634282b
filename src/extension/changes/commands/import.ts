import { env, l10n, window } from 'vscode';
import { type AlertMark, marksOf } from '../../../core/changes/alerts/marks.ts';
import { readImport } from '../../../core/changes/import/read.ts';
import type { Incident } from '../../../core/incident/incident.ts';
import { readText } from '../../../node/read-text.ts';
import { runs } from '../../incident/ask.ts';
import { record } from '../../incident/recording.ts';
import { plainMessage } from '../../plain-text.ts';
import type { Services } from '../../services.ts';
import type { Repository } from '../../workspace/repository.ts';
import { reviewMarks } from '../review.ts';

/** Reads change events and alerts from the clipboard or a file; marks are recorded after a review. */
export async function run(services: Services): Promise<void> {
  const text = await askForText();
  if (text === undefined) return;
  const { changes, alerts, problems } = readImport(text.text);
  const [problem] = problems;
  if (problem !== undefined) {
    const said = l10n.t('{0}: {1}', text.name, problem);
    void window.showWarningMessage(plainMessage(said));
  }
  if (changes.length > 0) {
    const report = { name: text.name, state: 'ok', said: '' } as const;
    const told = { source: text.name, repository: null, place: null, drafts: changes, report };
    await services.recentChanges.add(told);
  }
  if (alerts.length > 0) await takeUpAlerts(services, alerts);
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

async function askForText(): Promise<NamedText | undefined> {
  const clipboard = {
    label: l10n.t('From the Clipboard'),
    detail: l10n.t('Alertmanager or amtool alerts, PagerDuty change events, CDEvents'),
  };
  const file = { label: l10n.t('From a File…') };
  const title = l10n.t('Import Alerts or Changes');
  const chosen = await window.showQuickPick([clipboard, file], { title });
  if (chosen === clipboard) {
    return { name: l10n.t('clipboard'), text: await env.clipboard.readText() };
  }
  if (chosen === undefined) return undefined;
  const [uri] = (await window.showOpenDialog({ title, canSelectMany: false })) ?? [];
  if (uri === undefined) return undefined;
  const name = uri.path.split('/').at(-1) ?? uri.path;
  const read = await readText(uri.fsPath);
  if ('text' in read) return { name, text: read.text };
  void window.showErrorMessage(plainMessage(`${name}: ${read.failure}. ${read.remedy}`));
  return undefined;
}

async function takeUpAlerts(
  services: Services,
  alerts: Parameters<typeof marksOf>[0],
): Promise<void> {
  const incident = services.incidents.current;
  if (!runs(incident)) {
    const said = l10n.t('Alerts are recorded in an incident, and none is open. Declare one first.');
    void window.showWarningMessage(said);
    return;
  }
  const repository = await repositoryOf(services);
  const { marks, unmatched } = marksOf(alerts, {
    components: repository?.mapFile.map?.components ?? [],
    labels: repository?.config.changes.alertLabels ?? [],
    playbooks: repository?.playbooks.map(({ path }) => path) ?? [],
  });
  if (unmatched.length > 0) {
    const names = [...new Set(unmatched.map(({ name }) => name))].join(', ');
    const said = l10n.t('No component of the map was found for: {0}', names);
    void window.showWarningMessage(plainMessage(said));
  }
  if (marks.length === 0) return;
  const chosen = await reviewMarks(marks, incident, async (path) => {
    const uri = repository?.playbooks.find((one) => one.path === path)?.uri;
    if (uri !== undefined) await window.showTextDocument(uri, { preserveFocus: true });
  });
  for (const mark of chosen ?? []) await recordMark(services, incident, mark);
}

/** With the time since which it is so, where the alerts say that and it is not still to come. */
async function recordMark(
  services: Services,
  incident: Incident,
  { component, mark, at }: AlertMark,
): Promise<void> {
  const when = at === null ? {} : { at: Math.min(at, services.incidents.now()) };
  const fact = { type: 'component-marked', data: { component, mark } } as const;
  await record(services, [fact], { incident, ...when });
}

/** The folder of the incidents, whose map the marks are for. */
async function repositoryOf({
  incidents,
  repositories,
}: Services): Promise<Repository | undefined> {
  const root = await incidents.root();
  return (await repositories.all()).find(({ folder }) => folder.uri.fsPath === root);
}
