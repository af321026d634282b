import { l10n } from 'vscode';
import { acknowledgement } from '../../../core/incident/messages/messages.ts';
import type { Services } from '../../services.ts';
import { shownIncident } from '../ask.ts';
import { copyText, sayCopied } from '../thread.ts';

/** Copies the line that says that somebody is on it. */
export async function run({ incidents }: Services): Promise<void> {
  const incident = shownIncident(incidents.current);
  if (incident === undefined) return;
  await copyText(acknowledgement(incident, incidents.now(), incidents.templates));
  sayCopied(l10n.t('The acknowledgement'));
}
