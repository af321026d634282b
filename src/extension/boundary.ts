import { type LogOutputChannel, l10n, window } from 'vscode';
import { plainMessage } from './plain-text.ts';

/**
 * The one place where a failure ends: it is logged whole, and the user gets one message. Expected
 * trouble is data and never comes here.
 */
export async function withBoundary<T>(
  log: LogOutputChannel,
  name: string,
  run: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    log.error(name, error instanceof Error ? error : String(error));
    void report(log, error);
    return undefined;
  }
}

async function report(log: LogOutputChannel, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const show = l10n.t('Show Log');
  const choice = await window.showErrorMessage(
    l10n.t('Faultline could not do this: {0}', plainMessage(reason)),
    show,
  );
  if (choice === show) log.show();
}
