import { env, l10n, window, workspace } from 'vscode';
import { type NotTypeable, typeable } from '../../core/playbook/typeable.ts';
import type { Terminals } from './terminals.ts';

/** What became of a command that was to be typed. */
export type Typed = 'typed' | 'copied' | 'untrusted' | 'cancelled';

/**
 * Puts a command on a terminal's prompt for the responder to read, complete and run. It never runs
 * anything: what could run by being typed is copied instead.
 */
export class TerminalTyper {
  readonly #terminals: Terminals;
  readonly #isTrusted: () => boolean;

  constructor(terminals: Terminals, isTrusted = () => workspace.isTrusted) {
    this.#terminals = terminals;
    this.#isTrusted = isTrusted;
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
    const terminal = await this.#terminals.forTyping();
    if (terminal === undefined) return 'cancelled';
    terminal.show();
    terminal.sendText(result.line, false);
    return 'typed';
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
