import type { Fact } from '../../core/incident/log/draft.ts';
import type { CommandRun } from '../../core/incident/log/evidence.ts';
import { evidenceText, shownCommand } from '../../core/incident/log/evidence.ts';
import { stepRef } from '../../core/incident/recording/steps.ts';
import { isFailure } from '../../node/store/failure.ts';
import { runs } from '../incident/ask.ts';
import { attachment } from '../incident/attachment.ts';
import { record } from '../incident/recording.ts';
import type { Services } from '../services.ts';
import type { FoundCommand } from './find-command.ts';

/**
 * Keeps what a command printed: with the open incident, as evidence and an entry of its log; without
 * one, or where the log does not take it, in this session.
 *
 * @param known values in the command that are secret, whatever they look like
 */
export async function keepRun(
  services: Services,
  found: FoundCommand,
  run: CommandRun,
  known: readonly string[],
): Promise<void> {
  const text = evidenceText(run, found.step, known);
  const command = shownCommand(run.command, known);
  if (await logged(services, found, run, command, text)) return;
  const { effect, exitCode, durationMs, at, by } = run;
  const kept = { step: found.step.id, command, effect, exitCode, durationMs, at, by };
  services.runHistory.session.keep(found.shown.checklist, kept, text);
  services.runHistory.refresh();
}

async function logged(
  services: Services,
  { shown, step }: FoundCommand,
  { effect, exitCode, durationMs, at }: CommandRun,
  command: string,
  text: string,
): Promise<boolean> {
  const { incidents } = services;
  const { current } = incidents;
  const store = await incidents.store();
  if (!runs(current) || store === undefined) return false;
  const attached = await attachment(incidents, shown, current);
  if (attached === undefined) return false;
  const kept = await store.attachText(current.id, 'evidence', text);
  const evidence = isFailure(kept) ? null : kept.name;
  const ran: Fact = {
    type: 'command-run',
    data: {
      ...stepRef(attached.playbook, step),
      command,
      effect,
      exitCode,
      durationMs,
      evidence,
    },
  };
  const after = await record(services, [...attached.facts, ran], { at, keptBy: 'form' });
  return after !== undefined && evidence !== null;
}
