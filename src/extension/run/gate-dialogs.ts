import { l10n, type MessageItem, window } from 'vscode';
import type { Gate } from '../../core/playbook/gate.ts';
import type { Effect } from '../../core/shell/model.ts';
import { effectLabel } from '../checklist/effect-words.ts';
import { askText } from '../incident/ask.ts';
import { oneLine } from '../plain-text.ts';

/** What is about to be done, as the dialogs show it. */
export interface Deed {
  readonly step: string;
  /** The exact commands. */
  readonly commands: readonly string[];
  /** Against what, as far as the commands say; empty where they do not. */
  readonly target: string;
  /** Why the commands have their effect. */
  readonly reasons: readonly string[];
}

type Closed = Extract<Gate, { readonly kind: 'closed' }>;

/** So many open steps are named in a dialog. */
const NAMED_STEPS = 5;

/** Asks why a gate should be opened, after showing what would run. Undefined where the user leaves. */
export async function askToOpen({ effect, left }: Closed, deed: Deed): Promise<string | undefined> {
  const open: MessageItem = { title: l10n.t('Open the Gate…') };
  const more = left.length - NAMED_STEPS;
  const steps = [
    ...left.slice(0, NAMED_STEPS).map(({ text }) => `· ${oneLine(text)}`),
    ...(more > 0 ? [l10n.t('· and {0} more', more)] : []),
  ];
  const detail = [
    ...deedLines(deed, effect),
    '',
    l10n.t('Steps of the diagnosis that are open:'),
    ...steps,
    '',
    l10n.t('The reason that you give is recorded, and shown in the postmortem.'),
  ].join('\n');
  const message = l10n.t('Diagnosis is not done. This step is {0}.', effectLabel(effect));
  if ((await window.showWarningMessage(message, { modal: true, detail }, open)) !== open) {
    return undefined;
  }
  const prompt = l10n.t('Why can “{0}” not wait for the diagnosis?', oneLine(deed.step));
  return askText({ title: l10n.t('Open the Gate'), prompt });
}

/** Asks whether to run something that may change something, showing exactly what. */
export async function confirmRun(effect: Effect, deed: Deed): Promise<boolean> {
  const run: MessageItem = { title: l10n.t('Run') };
  const message = l10n.t('Run this command? It is {0}.', effectLabel(effect));
  const detail = deedLines(deed, effect).join('\n');
  return (await window.showWarningMessage(message, { modal: true, detail }, run)) === run;
}

function deedLines({ step, commands, target, reasons }: Deed, effect: Effect): readonly string[] {
  if (commands.length === 0) return [oneLine(step)];
  return [
    l10n.t('Step: {0}', oneLine(step)),
    '',
    ...commands,
    '',
    l10n.t('Against: {0}', target === '' ? l10n.t('whatever the terminal points at') : target),
    ...(effect === 'read-only' ? [] : reasons),
  ];
}
