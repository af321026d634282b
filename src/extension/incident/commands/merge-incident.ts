import { l10n, window } from 'vscode';
import { type Incident, isOpen } from '../../../core/incident/incident.ts';
import { merging } from '../../../core/incident/recording/merging.ts';
import { oneLine, plainLabel, plainMessage } from '../../plain-text.ts';
import { say } from '../../say.ts';
import type { Services } from '../../services.ts';
import type { Summary } from '../book.ts';
import { inform, runAsker } from './asker.ts';

/** Says that the shown incident is the same as another one, and goes on there. */
export async function run(services: Services): Promise<void> {
  let into: string | undefined;
  const after = await runAsker(
    services,
    async ({ incident }) => {
      const other = await askOther(services, incident);
      if (other === undefined) return undefined;
      const merged = merging(incident, other);
      if ('refusal' in merged) return inform(plainMessage(say(merged.refusal)));
      into = other.id;
      return { facts: [merged.fact] };
    },
    undefined,
  );
  if (after !== undefined && into !== undefined) await services.incidents.show(into);
}

async function askOther(
  { incidents }: Services,
  { id, drill }: Incident,
): Promise<Summary | undefined> {
  const others = () =>
    incidents.all.filter((one) => one.id !== id && one.drill === drill && isOpen(one));
  if (others().length === 0) return inform(l10n.t('No other incident is open to go on with.'));
  const items = others().map((one) => ({
    label: one.id,
    detail: plainLabel(oneLine(one.symptom)),
  }));
  const title = l10n.t('{0} is the same incident as…', id);
  const chosen = await window.showQuickPick(items, { title, matchOnDetail: true });
  const other = others().find((one) => one.id === chosen?.label);
  if (chosen === undefined || other !== undefined) return other;
  return inform(l10n.t('{0} has ended. Name the incident that goes on.', chosen.label));
}
