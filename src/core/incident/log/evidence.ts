import type { Output } from '../../redact/output.ts';
import { redact } from '../../redact/redact.ts';
import type { Effect } from '../../shell/model.ts';
import { oneLine } from '../../text/one-line.ts';
import { formatDuration } from '../../time/duration.ts';
import { formatInstant } from '../../time/utc.ts';

/** A command that was run, and what came of it. */
export interface CommandRun {
  /** As it ran. */
  readonly command: string;
  readonly effect: Effect;
  /** It shows secrets: what it printed is not kept. */
  readonly sensitive: boolean;
  readonly exitCode: number | null;
  readonly durationMs: number;
  /** When it started, in milliseconds. */
  readonly at: number;
  readonly by: string;
  readonly output: Output;
}

/**
 * What is kept of a run for people to read: what ran, what the playbook expects, and the output.
 *
 * @param known values in the command that are secret, whatever they look like
 */
export function evidenceText(
  run: CommandRun,
  step: { readonly text: string; readonly expected: string | null },
  known: readonly string[] = [],
): string {
  const { output, sensitive } = run;
  const kept = sensitive
    ? 'The output is not kept: this command shows secrets.'
    : output.text.trimEnd() || 'It printed nothing.';
  const redacted =
    output.redacted === 0 || sensitive ? [] : [`Secrets taken out: ${output.redacted}`];
  return [
    `Step:     ${oneLine(step.text)}`,
    `Command:  ${shownCommand(run.command, known).replaceAll('\n', '\n          ')}`,
    `Effect:   ${run.effect}`,
    `Run:      ${formatInstant(run.at)} by ${oneLine(run.by)}`,
    `Result:   ${resultText(run)}`,
    ...(step.expected === null ? [] : [`Expected: ${oneLine(step.expected)}`]),
    ...redacted,
    '',
    kept,
    '',
  ].join('\n');
}

/** A command as it may stand in a log: without its secrets. */
export function shownCommand(command: string, known: readonly string[] = []): string {
  return redact(command, known).text;
}

/** "exit 0 after 2 s" */
export function resultText({
  exitCode,
  durationMs,
}: Pick<CommandRun, 'exitCode' | 'durationMs'>): string {
  const took = durationMs < 1000 ? `${durationMs} ms` : formatDuration(durationMs);
  return exitCode === null
    ? `ended after ${took}, exit code unknown`
    : `exit ${exitCode} after ${took}`;
}
