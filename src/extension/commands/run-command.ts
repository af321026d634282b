import { l10n, ProgressLocation, window, workspace } from 'vscode';
import { gatedChecklist, gateFor } from '../../core/playbook/gate.ts';
import type { Classification } from '../../core/shell/model.ts';
import { effectReasons } from '../checklist/effect-words.ts';
import { personName } from '../incident/person.ts';
import { oneLine, plainMessage } from '../plain-text.ts';
import { askValues } from '../run/ask-values.ts';
import { type FoundCommand, findCommand } from '../run/find-command.ts';
import { askToOpen, confirmRun, type Deed } from '../run/gate-dialogs.ts';
import { keepRun } from '../run/keep-run.ts';
import { sayNotRun } from '../run/not-run.ts';
import { targetText } from '../run/target-text.ts';
import { isSecret } from '../run/values.ts';
import { say } from '../say.ts';
import type { Services } from '../services.ts';

/**
 * Runs a command of the checklist in the terminal and keeps what it prints. Asks for its placeholders,
 * and then, where it may change something, for a confirmation, or for the reason why it cannot wait for
 * the diagnosis.
 */
export async function run(services: Services, argument?: unknown, line?: unknown): Promise<void> {
  if (!workspace.isTrusted) return sayNotRun(services, 'untrusted', '');
  const found = await findCommand(services, argument, line);
  if (found === undefined) return;
  const { shown, command } = found;
  const { fill, readerOf, targetOf } = await import('../analysis.ts');
  if (readerOf(command) !== 'shell') return sayNotRun(services, 'other-shell', command.text);
  const fillIn = (values: ReadonlyMap<string, string>) =>
    fill(command.text, command.placeholders, values, shown.tools);
  const values = await askValues(services.values, shown.checklist, command, fillIn);
  if (values === undefined) return;
  const filled = fillIn(values);
  if ('refusal' in filled) {
    void window.showWarningMessage(plainMessage(say(filled.refusal)));
    return;
  }
  const target = targetText(targetOf(filled.line));
  const known = [...values].filter(([name]) => isSecret(name)).map(([, value]) => value);
  if (!(await mayRun(services, found, { ...filled, target, known }))) return;
  await runAndKeep(services, found, filled, known);
}

/** A command with its placeholders filled in. */
interface Ready {
  readonly line: string;
  readonly classification: Classification;
  readonly target: string;
  /** Values in the line that are secret. */
  readonly known: readonly string[];
}

/** Whether the gate lets it pass, asked of the user where it is to be. */
async function mayRun(
  { checklists }: Services,
  { shown, step }: FoundCommand,
  { line, classification, target, known }: Ready,
): Promise<boolean> {
  const { checklist, outline, effects } = shown;
  const { effect } = classification;
  const gate = gateFor(gatedChecklist(checklist, outline, effects), step.id, effect);
  if (gate.kind === 'free') return true;
  const reasons = effectReasons(classification, line);
  const deed: Deed = { step: step.text, commands: [line], target, reasons };
  if (gate.kind !== 'closed') return confirmRun(effect, deed);
  const reason = await askToOpen(gate, deed);
  if (reason === undefined) return false;
  const { openedGate } = await import('../analysis.ts');
  const opened = openedGate('', step, reason, [line], known);
  await checklists.openGate(opened, new Date().toISOString());
  // What could not be recorded was said, and opens nothing.
  return checklists.current !== undefined && Object.hasOwn(checklists.current.opened, step.id);
}

async function runAndKeep(
  services: Services,
  found: FoundCommand,
  filled: { readonly line: string; readonly classification: Classification },
  known: readonly string[],
): Promise<void> {
  const { line, classification } = filled;
  const at = services.incidents.now();
  const title = l10n.t('Running: {0}', oneLine(found.command.text));
  const ran = await window.withProgress({ location: ProgressLocation.Window, title }, () =>
    services.runner.run(line, known),
  );
  if (ran.kind === 'not-run') return sayNotRun(services, ran.reason, line);
  const { effect, sensitive } = classification;
  const { output, exitCode, durationMs } = ran;
  const by = personName();
  const done = { command: line, effect, sensitive, exitCode, durationMs, at, by, output };
  await keepRun(services, found, done, known);
}
