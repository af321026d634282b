import { l10n, window } from 'vscode';
import { draftNoProgress } from '../../../core/incident/messages/update-draft.ts';
import { statusUpdated } from '../../../core/incident/recording/talk.ts';
import type { Services } from '../../services.ts';
import { runs, shownIncident } from '../ask.ts';
import { copyText, openThread } from '../thread.ts';
import { recordUpdate } from '../update.ts';

/** The update that goes out without news: copied, the thread opened, and recorded once it is posted. */
export async function run(services: Services): Promise<void> {
  const { incidents } = services;
  const incident = shownIncident(incidents.current);
  if (!runs(incident)) return;
  const now = incidents.now();
  const draft = draftNoProgress(incident, now);
  const { templates } = incidents;
  const update = statusUpdated(incident, draft, 'thread', draft.next, now, templates);
  await copyText(update.data.text);
  await openThread(incident);
  const posted = { label: l10n.t('I posted it'), description: l10n.t('records the update') };
  const chosen = await window.showQuickPick([posted, { label: l10n.t('Not posted') }], {
    title: l10n.t('The update is on the clipboard'),
    placeHolder: l10n.t('Paste it in the thread, then say so here.'),
    ignoreFocusOut: true,
  });
  if (chosen === posted) await recordUpdate(services, update, now);
}
