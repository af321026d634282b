import { l10n } from 'vscode';
import { askText, askWhen } from '../ask.ts';
import type { Asker } from './asker.ts';

/** The symptom is gone: starts the observation window at the time of the fix. */
export const recordMitigated: Asker = async ({ services }) => {
  const title = l10n.t('Mitigated');
  const fix = await askText({ title, prompt: l10n.t('What fixed it?'), optional: true });
  if (fix === undefined) return undefined;
  const at = await askWhen(title, services.incidents.now());
  if (at === undefined) return undefined;
  return {
    facts: [{ type: 'mitigated', data: { fix } }],
    at,
    message: l10n.t('The message'),
  };
};

export const recordCleanSample: Asker = async () => ({
  facts: [{ type: 'sample-clean', data: {} }],
});

/** The fix did not hold: back to investigating. */
export const recordAftershock: Asker = async ({ incident }) => {
  const title = l10n.t('Aftershock');
  const prompt = l10n.t('What is seen again?');
  const symptom = await askText({ title, prompt, value: incident.symptom });
  if (symptom === undefined) return undefined;
  return {
    facts: [{ type: 'aftershock', data: { symptom } }],
    message: l10n.t('The message'),
  };
};

/** Closes the incident; before the window is over only with a reason. */
export const giveAllClear: Asker = async () => ({
  facts: [{ type: 'all-clear', data: { early: false, reason: '' } }],
  because: (reason) => [{ type: 'all-clear', data: { early: true, reason } }],
  message: l10n.t('The all-clear'),
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
