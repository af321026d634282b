import { commands, l10n, type Uri, window } from 'vscode';
import { progress } from '../../core/playbook/checklist.ts';
import { allSteps } from '../../core/playbook/outline.ts';
import { formatInstant } from '../../core/time/utc.ts';
import { readOutline } from '../checklist/contents.ts';
import { doneText } from '../checklist/progress-text.ts';
import { VIEWS } from '../ids.ts';
import { plainMessage } from '../plain-text.ts';
import type { Services } from '../services.ts';
import { readText, sameText } from '../text-files.ts';
import { uriArgument } from './arguments.ts';
import { pickPlaybook } from './pick-playbook.ts';

/** Starts a playbook, or goes on with it where somebody already ticked steps of it. */
export async function run(services: Services, argument?: unknown): Promise<void> {
  const uri = uriArgument(argument) ?? (await pickPlaybook(services, l10n.t('Start Playbook')));
  if (uri === undefined) return;
  const text = await readText(uri);
  if (text === null) {
    void window.showWarningMessage(l10n.t('{0} no longer exists.', nameOf(uri)));
    return;
  }
  const start = await chooseStart(services, uri, text);
  if (start === undefined) return;
  // First the keyboard, then the change: an editor that loses it forgets to draw its CodeLenses anew.
  await commands.executeCommand(`${VIEWS.checklist}.focus`);
  await start();
  await services.revealNextStep();
}

/** Asks where there is something to ask. Undefined where nothing is to be shown. */
async function chooseStart(
  { checklists, incidents }: Services,
  uri: Uri,
  text: string,
): Promise<(() => Promise<void>) | undefined> {
  const file = uri.toString();
  const kept = checklists.of(file);
  if (kept !== undefined && checklists.isLogged(kept) && sameText(kept.text, text)) {
    return () => checklists.resume(kept);
  }
  if (kept !== undefined && Object.keys(kept.ticks).length > 0) {
    const counted = progress(kept, await readOutline(kept));
    const started = new Date(kept.startedAt).toLocaleString();
    const resume = {
      label: l10n.t('Go on: {0}', doneText(counted)),
      description: l10n.t('started {0}', started),
      ...(sameText(kept.text, text)
        ? {}
        : { detail: l10n.t('With the text it was started with. The file has changed since.') }),
    };
    const afresh = { label: l10n.t('Start afresh'), description: l10n.t('forgets the ticks') };
    const choice = await window.showQuickPick([resume, afresh], {
      title: l10n.t('This playbook was started before'),
    });
    if (choice === undefined) return undefined;
    if (choice === resume) return () => checklists.resume(kept);
  }
  if (allSteps(await readOutline({ file, text })).length === 0) {
    void window.showInformationMessage(
      l10n.t(
        '{0} has no steps to tick. Steps are list items and code blocks, under headings such as Diagnosis or Mitigation.',
        nameOf(uri),
      ),
    );
    return undefined;
  }
  return () => checklists.start(file, text, formatInstant(incidents.now()));
}

function nameOf(uri: Uri): string {
  return plainMessage(uri.path.slice(uri.path.lastIndexOf('/') + 1));
}
