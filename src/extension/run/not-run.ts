import { l10n, window } from 'vscode';
import type { Services } from '../services.ts';
import type { Ran } from '../terminal/runner.ts';

type Reason = Extract<Ran, { readonly kind: 'not-run' }>['reason'];

/** Says why a command was not run; where it can be, it is typed for the user to look at and run. */
export async function sayNotRun(
  { terminal }: Services,
  reason: Reason,
  line: string,
): Promise<void> {
  const said = REASONS[reason]();
  if (reason === 'untrusted' || reason === 'empty') {
    void window.showWarningMessage(said);
    return;
  }
  const typed = await terminal.type(line);
  if (typed === 'typed') void window.showInformationMessage(said);
}

const REASONS: Readonly<Record<Reason, () => string>> = {
  untrusted: () =>
    l10n.t('Nothing is run in a workspace that is not trusted. Copy the command instead.'),
  empty: () => l10n.t('There is no command to run.'),
  'no-integration': () =>
    l10n.t(
      'Typed, not run: this terminal does not say what becomes of a command. Press Enter to run it; its output is not kept.',
    ),
  'other-shell': () =>
    l10n.t(
      'Typed, not run: the command was read as bash reads it, and this terminal may read it otherwise. Look at it before you press Enter.',
    ),
  unreadable: () =>
    l10n.t(
      'Typed, not run: the command cannot be read as a whole. Look at it before you press Enter.',
    ),
  history: () =>
    l10n.t(
      'Typed, not run: the shell would take “!” or “^” from its history. Look at it before you press Enter.',
    ),
  'control-characters': () =>
    l10n.t(
      'Not run: the command holds characters that cannot be seen. Look at it before you use it.',
    ),
};
