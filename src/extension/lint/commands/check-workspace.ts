import { commands, l10n, ProgressLocation, window } from 'vscode';
import type { Services } from '../../services.ts';

/** Checks every document of the workspace, and shows the Problems panel. */
export async function run({ linting }: Services): Promise<void> {
  const title = l10n.t('Checking the workspace');
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  const done = await window.withProgress(options, async (progress, token) => {
    for (const folder of linting.folders()) {
      let last = 0;
      const live = await folder.whole((read, all) => {
        const percent = all === 0 ? 100 : (100 * read) / all;
        progress.report({ message: l10n.t('{0} of {1}', read, all), increment: percent - last });
        last = percent;
        return !token.isCancellationRequested;
      });
      if (token.isCancellationRequested) return false;
      linting.shown.showAll(folder);
      await folder.show(live.listed());
    }
    return true;
  });
  if (done) await commands.executeCommand('workbench.actions.view.problems');
}
