import { l10n, type QuickPickItem, window } from 'vscode';
import type { Incident } from '../../core/incident/incident.ts';
import { endOf } from '../../core/incident/obligations/obligations.ts';
import { formatClock } from '../../core/time/utc.ts';
import { readWhen } from '../../core/time/when.ts';
import { plainLabel } from '../plain-text.ts';

interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly value?: string;
  readonly placeHolder?: string;
  /** Nothing typed is an answer, too. */
  readonly optional?: boolean;
}

/** Asks for a text. Undefined where the user leaves; the box stays when the focus goes elsewhere. */
export async function askText({ optional = false, ...box }: Question): Promise<string | undefined> {
  const typed = await window.showInputBox({
    ...box,
    ignoreFocusOut: true,
    validateInput: (text) =>
      optional || text.trim() !== '' ? undefined : l10n.t('This cannot be left empty.'),
  });
  return typed?.trim();
}

/** Asks when something happened; Enter means now. Undefined where the user leaves. */
export async function askWhen(title: string, now: number): Promise<number | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('{0}: When?', title),
    prompt: l10n.t('When did it happen? Enter for now ({0}).', formatClock(now)),
    placeHolder: l10n.t('15:40 (UTC), 7m for seven minutes ago, or an ISO time'),
    ignoreFocusOut: true,
    validateInput: (text) => {
      const at = readWhen(text, now);
      return at === null
        ? l10n.t('This is no time. Write 15:40 for the UTC time, or 7m for seven minutes ago.')
        : at > now
          ? l10n.t('This is still to come.')
          : undefined;
    },
  });
  return typed === undefined ? undefined : (readWhen(typed, now) ?? undefined);
}

/** Asks to choose one of some names that come from files or people. */
export async function askName(
  names: readonly string[],
  title: string,
): Promise<string | undefined> {
  const items = names.map((name) => ({ label: plainLabel(name), name }));
  return (await window.showQuickPick(items, { title, ignoreFocusOut: true }))?.name;
}

/** Asks for a name: one of those known, or another one that is typed. */
export async function askNameOrNew(
  names: readonly string[],
  title: string,
  prompt: string,
): Promise<string | undefined> {
  if (names.length > 0) {
    const other: QuickPickItem & { name?: string } = {
      label: l10n.t('Somebody or something else…'),
    };
    const items = [...names.map((name) => ({ label: plainLabel(name), name })), other];
    const choice = await window.showQuickPick(items, { title, ignoreFocusOut: true });
    if (choice === undefined || choice !== other) return choice?.name;
  }
  return askText({ title, prompt });
}

/** The incident that a command is about; says so where none is shown. */
export function shownIncident(current: Incident | undefined): Incident | undefined {
  if (current === undefined) {
    void window.showInformationMessage(
      l10n.t('No incident is open. Declare one: Incident: Declare Incident.'),
    );
  }
  return current;
}

/** Whether the incident still runs. */
export function runs(incident: Incident | undefined): incident is Incident {
  return incident !== undefined && endOf(incident) === null;
}
