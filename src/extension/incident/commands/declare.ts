import { commands, l10n, window } from 'vscode';
import { acknowledgement } from '../../../core/incident/messages/messages.ts';
import { declaration } from '../../../core/incident/recording/declaration.ts';
import { SEVERITIES, type Severity } from '../../../core/incident/severity.ts';
import { isFailure } from '../../../node/store/failure.ts';
import { oneLine, plainLabel } from '../../plain-text.ts';
import type { Services } from '../../services.ts';
import { askText } from '../ask.ts';
import { INCIDENT_COMMANDS, INCIDENT_VIEWS } from '../ids.ts';
import { mapComponents, sayFailure, sayRefusal } from '../recording.ts';
import { copyText } from '../thread.ts';
import { inform } from './asker.ts';

/** A selection longer than this is no symptom. */
const LONGEST_SYMPTOM = 200;

/** Declares a real incident. */
export async function run(services: Services): Promise<void> {
  await declare(services, false);
}

/**
 * Declares an incident in four answers, of which only the first needs typing. The acknowledgement is
 * on the clipboard then, and the thread is asked for.
 */
export async function declare(services: Services, drill: boolean): Promise<void> {
  if ((await services.incidents.store()) === undefined) {
    inform(l10n.t('Open a folder on this machine first: the incident’s log is kept in it.'));
    return;
  }
  const title = drill ? l10n.t('Declare Drill') : l10n.t('Declare Incident');
  const step = (number: number) => `${title} (${number}/4)`;
  const prompt = l10n.t('What do people see? One sentence.');
  const symptom = await askText({ title: step(1), prompt, value: selectedText() });
  if (symptom === undefined) return;
  const components = await askComponents(services, step(2));
  if (components === undefined) return;
  const severity = await askSeverity(step(3));
  if (severity === undefined) return;
  const teams = await askTeams(step(4));
  if (teams === undefined) return;
  const typed = { symptom, impact: '', components, severity, teams, drill };
  const { policy } = services.incidents;
  const declared = declaration(typed, policy, await mapComponents(services));
  if ('refusal' in declared) {
    await sayRefusal(services, declared.refusal, {});
    return;
  }
  const done = await services.incidents.declare(declared.data);
  if (done === undefined) return;
  if (isFailure(done)) {
    await sayFailure(done, 'document');
    return;
  }
  const { incidents } = services;
  if (incidents.current === undefined) return;
  await copyText(acknowledgement(incidents.current, incidents.now(), incidents.templates));
  await commands.executeCommand(`${INCIDENT_VIEWS.incident}.focus`);
  await commands.executeCommand(INCIDENT_COMMANDS.linkThread);
}

function selectedText(): string {
  const editor = window.activeTextEditor;
  const text = oneLine(editor?.document.getText(editor.selection) ?? '');
  return text.length > LONGEST_SYMPTOM ? '' : text;
}

async function askComponents(
  services: Services,
  title: string,
): Promise<readonly string[] | undefined> {
  const names = (await mapComponents(services))?.map(({ name }) => name) ?? [];
  if (names.length === 0) {
    const prompt = l10n.t('Suspected component. Enter if you do not know.');
    const typed = await askText({ title, prompt, optional: true });
    return typed?.split(',');
  }
  const items = names.map((name) => ({ label: plainLabel(name), name }));
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('Suspected components. Enter if you do not know.'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return chosen?.map(({ name }) => name);
}

/** The usual severity comes first, so that Enter takes it. */
async function askSeverity(title: string): Promise<Severity | undefined> {
  const meanings: Readonly<Record<Severity, string>> = {
    1: l10n.t('the platform is down for everybody'),
    2: l10n.t('a shared service is failing'),
    3: l10n.t('a shared service is slow or failing for some'),
    4: l10n.t('nobody is held up yet'),
  };
  const order = [2, ...SEVERITIES.filter((severity) => severity !== 2)] as const;
  const items = order.map((severity) => ({
    label: l10n.t('Severity {0}', severity),
    description: meanings[severity],
    severity,
  }));
  const placeHolder = l10n.t('How bad is it? 1 is the worst.');
  const chosen = await window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
  return chosen?.severity;
}

async function askTeams(title: string): Promise<readonly string[] | undefined> {
  const prompt = l10n.t('Affected service teams, with commas between. Enter if you do not know.');
  const typed = await askText({ title, prompt, optional: true });
  return typed?.split(',');
}
