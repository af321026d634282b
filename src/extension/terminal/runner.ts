import { type Terminal, type TerminalShellExecution, window, workspace } from 'vscode';
import type { NotRunnable } from '../../core/fill/runnable.ts';
import type { Output } from '../../core/redact/output.ts';
import { clearPrompt, shellOf } from './prompt.ts';
import type { Terminals } from './terminals.ts';

export type Ran =
  | {
      readonly kind: 'ran';
      readonly output: Output;
      /** Null where the shell did not say, or its terminal was closed. */
      readonly exitCode: number | null;
      readonly durationMs: number;
    }
  | { readonly kind: 'not-run'; readonly reason: NotRunnable | 'untrusted' | 'no-integration' };

/** The output of a command that has ended may come a little later. */
const LAST_OUTPUT_MS = 500;

/**
 * Runs a command in a terminal whose shell tells what becomes of it. The only place that sends a
 * command with its Enter: what the shell would not read as it was read here is not run.
 */
export class TerminalRunner {
  readonly #terminals: Terminals;
  readonly #isTrusted: () => boolean;

  constructor(terminals: Terminals, isTrusted = () => workspace.isTrusted) {
    this.#terminals = terminals;
    this.#isTrusted = isTrusted;
  }

  /**
   * @param known values in the command that are secret, whatever they look like
   * @returns when the command has ended
   */
  async run(command: string, known: readonly string[]): Promise<Ran> {
    if (!this.#isTrusted()) return { kind: 'not-run', reason: 'untrusted' };
    const { collectOutput, runnable } = await import('../analysis.ts');
    const terminal = await this.#terminals.forRunning();
    const { shellIntegration } = terminal;
    if (shellIntegration === undefined) return { kind: 'not-run', reason: 'no-integration' };
    const shell = shellOf(terminal);
    const checked = runnable(command, shell);
    if ('reason' in checked) return { kind: 'not-run', reason: checked.reason };
    terminal.show(true);
    const output = collectOutput(known);
    await clearPrompt(terminal);
    const startedAt = performance.now();
    const execution = shellIntegration.executeCommand(checked.line);
    const ended = endOf(execution, terminal);
    const read = readAll(execution, output.push);
    const exitCode = await ended;
    const durationMs = Math.round(performance.now() - startedAt);
    await Promise.race([read, new Promise((resolve) => setTimeout(resolve, LAST_OUTPUT_MS))]);
    await this.#terminals.used(terminal);
    return { kind: 'ran', output: output.finish(), exitCode, durationMs };
  }
}

async function readAll(
  execution: TerminalShellExecution,
  push: (chunk: string) => void,
): Promise<void> {
  for await (const chunk of execution.read()) push(chunk);
}

function endOf(execution: TerminalShellExecution, terminal: Terminal): Promise<number | null> {
  return new Promise((resolve) => {
    const done = (exitCode: number | null) => {
      for (const listener of listeners) listener.dispose();
      resolve(exitCode);
    };
    const listeners = [
      window.onDidEndTerminalShellExecution((event) => {
        if (event.execution === execution) done(event.exitCode ?? null);
      }),
      window.onDidCloseTerminal((closed) => {
        if (closed === terminal) done(null);
      }),
    ];
  });
}
