import { l10n, window } from 'vscode';
import { oneLine, plainLabel } from '../../plain-text.ts';
import type { Services } from '../../services.ts';
import { inform, runAsker } from './asker.ts';

/** Says that the shown incident is the same as another one, and goes on there. */
export async function run(services: Services): Promise<void> {
  let into: string | undefined;
  const after = await runAsker(
    services,
    async ({ incident }) => {
      into = await askOther(services, incident.id);
      return into === undefined ? undefined : { facts: [{ type: 'merged', data: { into } }] };
    },
    undefined,
  );
  if (after !== undefined && into !== undefined) await services.incidents.show(into);
}

async function askOther({ incidents }: Services, id: string): Promise<string | undefined> {
  const others = () =>
    incidents.all.filter(
      (one) => one.id !== id && (one.state === 'investigating' || one.state === 'observing'),
    );
  if (others().length === 0) return inform(l10n.t('No other incident is open to go on with.'));
  const items = others().map((one) => ({
    label: one.id,
    detail: plainLabel(oneLine(one.symptom)),
  }));
  const title = l10n.t('{0} is the same incident as…', id);
  const chosen = await window.showQuickPick(items, { title, matchOnDetail: true });
  if (chosen === undefined || others().some((one) => one.id === chosen.label)) return chosen?.label;
  return inform(l10n.t('{0} has ended. Name the incident that goes on.', chosen.label));
}
