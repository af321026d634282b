import { l10n } from 'vscode';
import { promisedNext } from '../../../core/incident/draft.ts';
import type { Incident } from '../../../core/incident/incident.ts';
import { aftershock, allClear, mitigated } from '../../../core/incident/messages.ts';
import type { Services } from '../../services.ts';
import { askText, askWhen } from '../ask.ts';
import type { Asker } from './asker.ts';

/** The symptom is gone: starts the observation window at the time of the fix. */
export const recordMitigated: Asker = async ({ services }) => {
  const title = l10n.t('Mitigated');
  const fix = await askText({ title, prompt: l10n.t('What fixed it?'), optional: true });
  if (fix === undefined) return undefined;
  const at = await askWhen(title, services.incidents.now());
  if (at === undefined) return undefined;
  const text = (after: Incident) =>
    mitigated(after, ...moments(services, after), services.incidents.templates);
  return {
    facts: [{ type: 'mitigated', data: { fix } }],
    at,
    message: { name: l10n.t('The message'), text },
  };
};

export const recordCleanSample: Asker = async () => ({
  facts: [{ type: 'sample-clean', data: {} }],
});

/** The fix did not hold: back to investigating. */
export const recordAftershock: Asker = async ({ services, incident }) => {
  const title = l10n.t('Aftershock');
  const prompt = l10n.t('What is seen again?');
  const symptom = await askText({ title, prompt, value: incident.symptom });
  if (symptom === undefined) return undefined;
  const text = (after: Incident) =>
    aftershock(after, ...moments(services, after), services.incidents.templates);
  return {
    facts: [{ type: 'aftershock', data: { symptom } }],
    message: { name: l10n.t('The message'), text },
  };
};

/** Closes the incident; before the window is over only with a reason. */
export const giveAllClear: Asker = async ({ services }) => ({
  facts: [{ type: 'all-clear', data: { early: false, reason: '' } }],
  because: (reason) => [{ type: 'all-clear', data: { early: true, reason } }],
  message: {
    name: l10n.t('The all-clear'),
    text: (after) => allClear(after, services.incidents.now(), '', services.incidents.templates),
  },
});

export const cancelIncident: Asker = async ({ incident }) => {
  const title = l10n.t('Cancel {0}', incident.id);
  const reason = await askText({ title, prompt: l10n.t('Why was it no incident?') });
  return reason === undefined ? undefined : { facts: [{ type: 'cancelled', data: { reason } }] };
};

export const reopenIncident: Asker = async ({ incident }) => {
  const title = l10n.t('Reopen {0}', incident.id);
  const reason = await askText({ title, prompt: l10n.t('Why was it not over?') });
  return reason === undefined ? undefined : { facts: [{ type: 'reopened', data: { reason } }] };
};

function moments({ incidents }: Services, incident: Incident): readonly [number, number] {
  const now = incidents.now();
  return [now, promisedNext(incident, now)];
}
