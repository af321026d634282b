import { env, type Terminal } from 'vscode';

/**
 * Ctrl+U takes away what stands at the prompt of bash and zsh, and an Escape before it, which they
 * would read together with the first letter of what comes next: `rm` would be `m`.
 */
const CLEAR_LINE = '\u0015';
const CLEARS: ReadonlySet<string> = new Set(['bash', 'zsh']);

const CLEAR_MS = 100;

/** Name of the shell of a terminal, as `Terminal.state.shell` has it; of the default where that is all. */
export function shellOf({ state, creationOptions }: Terminal): string | undefined {
  if (state.shell !== undefined) return state.shell;
  const isDefault = !('shellPath' in creationOptions) || creationOptions.shellPath === undefined;
  return isDefault ? /([^\\/]+?)(?:\.exe)?$/.exec(env.shell)?.[1] : undefined;
}

/** Takes away what stands at the prompt, where the shell can. */
export async function clearPrompt(terminal: Terminal): Promise<void> {
  if (!CLEARS.has(shellOf(terminal) ?? '')) return;
  terminal.sendText(CLEAR_LINE, false);
  // VS Code does not keep the order of a text and a command that is to run: the text needs a moment.
  await new Promise((resolve) => setTimeout(resolve, CLEAR_MS));
}
