import { Disposable, l10n, type Terminal, window } from 'vscode';
import { clearPrompt } from './prompt.ts';

/** From a shell's first sign of life to its prompt. */
const PROMPT_MS = 400;

/** How long a new terminal may take to say that its shell is ready. */
const SHELL_START_MS = 3000;

/** Knows in which terminals something runs, and finds or makes one to work in. */
export class Terminals extends Disposable {
  readonly #busy = new Map<Terminal, string>();
  /** Those in which what the terminal answered to a program may stand at the prompt. */
  readonly #used = new WeakSet<Terminal>();
  readonly #listeners: readonly Disposable[];

  constructor() {
    super(() => {
      for (const listener of this.#listeners) listener.dispose();
    });
    this.#listeners = [
      window.onDidStartTerminalShellExecution(({ terminal, execution }) => {
        this.#busy.set(terminal, execution.commandLine.value);
      }),
      window.onDidEndTerminalShellExecution(({ terminal }) => this.#busy.delete(terminal)),
      window.onDidCloseTerminal((terminal) => this.#busy.delete(terminal)),
    ];
  }

  /** The terminal in use; a fresh one where there is none, or where a program would get the text. */
  async forTyping(): Promise<Terminal | undefined> {
    const active = activeTerminal();
    if (active === undefined) return freshTerminal();
    if (!this.#busy.has(active)) {
      if (this.#used.delete(active)) await clearPrompt(active);
      return active;
    }
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

  /**
   * Says that a program has ended. If it asked the terminal something (`ESC [ 5 n`), the answer is typed
   * into the shell: it is taken away at once, and before something else is typed, since it may come late.
   */
  async used(terminal: Terminal): Promise<void> {
    this.#used.add(terminal);
    await clearPrompt(terminal);
  }

  /** The terminal in use where its shell waits for a command and says what becomes of it; else a fresh one. */
  async forRunning(): Promise<Terminal> {
    const active = activeTerminal();
    const isReady = active?.shellIntegration !== undefined && !this.#busy.has(active);
    return isReady ? active : freshTerminal();
  }
}

function activeTerminal(): Terminal | undefined {
  const active = window.activeTerminal;
  return active?.exitStatus === undefined ? active : undefined;
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
