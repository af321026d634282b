import { Disposable, env, l10n, type Terminal, window, workspace } from 'vscode';
import { type NotTypeable, typeable } from '../../core/playbook/typeable.ts';

/** From a shell's first sign of life to its prompt. */
const PROMPT_MS = 400;

/** How long a new terminal may take to say that its shell is ready. */
const SHELL_START_MS = 3000;

/** What became of a command that was to be typed. */
export type Typed = 'typed' | 'copied' | 'untrusted' | 'cancelled';

/**
 * Puts a command on a terminal's prompt for the responder to read, complete and run. It never runs
 * anything: what could run by being typed is copied instead.
 */
export class TerminalTyper extends Disposable {
  readonly #isTrusted: () => boolean;
  readonly #busy = new Map<Terminal, string>();
  readonly #listeners: readonly Disposable[];

  constructor(isTrusted = () => workspace.isTrusted) {
    super(() => {
      for (const listener of this.#listeners) listener.dispose();
    });
    this.#isTrusted = isTrusted;
    this.#listeners = [
      window.onDidStartTerminalShellExecution(({ terminal, execution }) => {
        this.#busy.set(terminal, execution.commandLine.value);
      }),
      window.onDidEndTerminalShellExecution(({ terminal }) => this.#busy.delete(terminal)),
      window.onDidCloseTerminal((terminal) => this.#busy.delete(terminal)),
    ];
  }

  async type(command: string): Promise<Typed> {
    if (!this.#isTrusted()) {
      void window.showWarningMessage(
        l10n.t(
          'Commands are not typed in a workspace that is not trusted. Copy the command instead.',
        ),
      );
      return 'untrusted';
    }
    const result = typeable(command);
    if ('reason' in result) {
      if (result.reason !== 'empty') await env.clipboard.writeText(command);
      void window.showInformationMessage(reasonText(result.reason));
      return 'copied';
    }
    const terminal = await this.#terminal();
    if (terminal === undefined) return 'cancelled';
    terminal.show();
    terminal.sendText(result.line, false);
    return 'typed';
  }

  /** The terminal in use; a fresh one where there is none, or where a program would get the text. */
  async #terminal(): Promise<Terminal | undefined> {
    const active = window.activeTerminal;
    if (active === undefined || active.exitStatus !== undefined) return freshTerminal();
    if (!this.#busy.has(active)) return active;
    const fresh = l10n.t('New Terminal');
    const here = l10n.t('Type Here');
    const choice = await window.showWarningMessage(
      l10n.t('A program is running in the terminal and would get what is typed.'),
      fresh,
      here,
    );
    if (choice === here) return active;
    return choice === fresh ? freshTerminal() : undefined;
  }
}

function reasonText(reason: NotTypeable): string {
  switch (reason) {
    case 'several-lines':
      return l10n.t(
        'Copied, not typed: the command has several lines, and a terminal would run all but the last.',
      );
    case 'control-characters':
      return l10n.t(
        'Copied, not typed: the command holds invisible characters that a terminal may act upon. Look at it before you paste.',
      );
    case 'empty':
      return l10n.t('There is no command to type.');
  }
}

/** A shell that reads its start files could swallow the text or its first letters: wait for it. */
async function freshTerminal(): Promise<Terminal> {
  const terminal = window.createTerminal({ name: l10n.t('Incident') });
  terminal.show();
  await new Promise<void>((resolve) => {
    const done = () => {
      listener.dispose();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, SHELL_START_MS);
    const listener = window.onDidChangeTerminalShellIntegration((event) => {
      if (event.terminal === terminal) setTimeout(done, PROMPT_MS);
    });
  });
  return terminal;
}
