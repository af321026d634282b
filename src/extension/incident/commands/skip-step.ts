import { l10n } from 'vscode';
import { stepRef } from '../../../core/incident/recording/steps.ts';
import type { StepNode } from '../../checklist/nodes.ts';
import { askText } from '../ask.ts';
import { attachment } from '../attachment.ts';
import { type Asker, inform } from './asker.ts';

/** Records that a step of the shown checklist is left out, and why. */
export const skipStep: Asker = async ({ services, incident, argument }) => {
  const node = (argument ?? services.checklistView.selection[0]) as Partial<StepNode> | undefined;
  const { step } = node ?? {};
  if (node?.kind !== 'step' || step === undefined) {
    return inform(l10n.t('Choose a step of the checklist to skip.'));
  }
  const prompt = l10n.t('Why is this step left out?');
  const reason = await askText({ title: l10n.t('Skip Step'), prompt });
  if (reason === undefined) return undefined;
  const shown = await services.checklists.shown();
  const attached = shown && (await attachment(services.incidents, shown, incident));
  if (attached === undefined) return undefined;
  const { playbook, facts } = attached;
  const data = { ...stepRef(playbook, step), reason };
  return { facts: [...facts, { type: 'step-skipped', data }] };
};
