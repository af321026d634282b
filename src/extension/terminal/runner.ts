import { type Terminal, type TerminalShellExecution, window, workspace } from 'vscode';
import type { NotRunnable } from '../../core/fill/runnable.ts';
import type { Output } from '../../core/redact/output.ts';
import { shellOf, type Terminals } from './terminals.ts';

export type Ran =
  | {
      readonly kind: 'ran';
      readonly output: Output;
      /** Null where the shell did not say, or its terminal was closed. */
      readonly exitCode: number | null;
      readonly durationMs: number;
    }
  | { readonly kind: 'not-run'; readonly reason: NotRunnable | 'untrusted' | 'no-integration' };

/**
 * Ctrl+U takes away what stands at the prompt of bash and zsh, and an Escape before it, which they
 * would read together with the first letter of what comes next: `rm` would be `m`.
 */
const CLEAR_LINE = '\u0015';
const CLEARS: ReadonlySet<string> = new Set(['bash', 'zsh']);

const CLEAR_MS = 100;

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
    const { collectOutput, runnable, watchQueries } = await import('../analysis.ts');
    const terminal = await this.#terminals.forRunning();
    const { shellIntegration } = terminal;
    if (shellIntegration === undefined) return { kind: 'not-run', reason: 'no-integration' };
    const shell = shellOf(terminal);
    const checked = runnable(command, shell);
    if ('reason' in checked) return { kind: 'not-run', reason: checked.reason };
    terminal.show(true);
    const output = collectOutput(known);
    const queries = watchQueries();
    const startedAt = performance.now();
    const clears = CLEARS.has(shell ?? '');
    if (clears) await clearLine(terminal);
    const execution = shellIntegration.executeCommand(checked.line);
    const ended = endOf(execution, terminal);
    const read = readAll(execution, (chunk) => {
      output.push(chunk);
      queries.push(chunk);
    });
    const exitCode = await ended;
    const durationMs = Math.round(performance.now() - startedAt);
    await Promise.race([read, new Promise((resolve) => setTimeout(resolve, LAST_OUTPUT_MS))]);
    // The terminal's answer would stand before what is typed next.
    if (clears && queries.asked()) await clearLine(terminal);
    return { kind: 'ran', output: output.finish(), exitCode, durationMs };
  }
}

/** VS Code does not keep the order of a text and a command that is to run: the text needs a moment. */
async function clearLine(terminal: Terminal): Promise<void> {
  terminal.sendText(CLEAR_LINE, false);
  await new Promise((resolve) => setTimeout(resolve, CLEAR_MS));
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
