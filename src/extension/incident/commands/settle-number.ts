import { l10n, window } from 'vscode';
import type { Incident } from '../../../core/incident/incident.ts';
import { formatClock } from '../../../core/time/utc.ts';
import { setApart } from '../../../node/store/apart.ts';
import { isFailure } from '../../../node/store/failure.ts';
import { oneLine, plainLabel } from '../../plain-text.ts';
import type { Services } from '../../services.ts';
import { shownIncident } from '../ask.ts';
import { personName } from '../person.ts';
import { sayFailure } from '../recording.ts';
import { inform } from './asker.ts';

/** Sorts out incidents that were declared under one number by clones that did not know of each other. */
export async function run({ incidents }: Services): Promise<void> {
  const incident = shownIncident(incidents.current);
  const store = await incidents.store();
  if (incident === undefined || store === undefined) return;
  const { id } = incident;
  const clashes = incidents.whole?.clashes ?? [];
  if (clashes.length === 0) return inform(l10n.t('{0} is one incident: nothing to settle.', id));
  const choice = await window.showQuickPick([incident, ...clashes].flatMap(choicesOf), {
    title: l10n.t('Two incidents were declared as {0}. What becomes of them?', id),
    ignoreFocusOut: true,
  });
  if (choice === undefined) return;
  const deed = { by: personName(), at: incidents.now() };
  const done = await setApart(store, id, choice.declaration, choice.merge, deed);
  if (isFailure(done)) return sayFailure(done, 'form');
  await incidents.refresh(id);
  await incidents.refresh(done.to);
}

function choicesOf({ symptom, declared }: Incident) {
  const what = plainLabel(oneLine(symptom));
  const detail = l10n.t('declared by {0} at {1}', declared.by, formatClock(declared.at));
  const declaration = declared.event;
  return [
    {
      label: `$(symbol-numeric) ${l10n.t('“{0}” gets a number of its own', what)}`,
      detail,
      declaration,
      merge: false,
    },
    {
      label: `$(git-merge) ${l10n.t('“{0}” is the same incident: go on with the other one', what)}`,
      detail,
      declaration,
      merge: true,
    },
  ];
}
