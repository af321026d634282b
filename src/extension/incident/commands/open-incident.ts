import { commands, l10n, window } from 'vscode';
import { formatDay } from '../../../core/time/utc.ts';
import { plainLabel } from '../../plain-text.ts';
import type { Services } from '../../services.ts';
import { INCIDENT_VIEWS } from '../ids.ts';
import type { IncidentNode } from '../incidents-tree.ts';
import { stateText } from '../words.ts';
import { inform } from './asker.ts';

/** Shows an incident: the one of the tree, or one that is chosen from all. */
export async function run({ incidents }: Services, argument?: unknown): Promise<void> {
  const node = argument as Partial<IncidentNode> | undefined;
  const id = node?.kind === 'incident' ? node.summary?.id : await ask();
  if (id === undefined) return;
  await incidents.show(id);
  await commands.executeCommand(`${INCIDENT_VIEWS.incident}.focus`);

  async function ask(): Promise<string | undefined> {
    if (incidents.all.length === 0) return inform(l10n.t('This folder has no incidents yet.'));
    const items = incidents.all.map((one) => ({
      label: one.id,
      description: `${stateText(one)} · ${formatDay(one.declared.at)}`,
      detail: plainLabel(one.symptom),
    }));
    const title = l10n.t('Open Incident');
    const chosen = await window.showQuickPick(items, { title, matchOnDetail: true });
    return chosen?.label;
  }
}
