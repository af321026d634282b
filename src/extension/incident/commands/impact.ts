import { l10n } from 'vscode';
import { MARKS } from '../../../core/incident/log/events.ts';
import { askName, askNameOrNew, askText } from '../ask.ts';
import { mapComponents } from '../recording.ts';
import { type Asker, inform } from './asker.ts';

export const addAffectedTeam: Asker = async () => {
  const title = l10n.t('Add Affected Team');
  const prompt = l10n.t('Service team that the trouble reaches');
  const team = await askText({ title, prompt });
  return team === undefined ? undefined : { facts: [{ type: 'team-affected', data: { team } }] };
};

export const recordTeamRecovered: Asker = async ({ incident, argument }) => {
  const names = incident.teams
    .filter(({ recoveredAt }) => recoveredAt === null)
    .map(({ team }) => team);
  if (names.length === 0) return inform(l10n.t('No team is affected at the moment.'));
  const asked = (argument as { readonly team?: unknown } | undefined)?.team;
  const team =
    names.find((name) => name === asked) ?? (await askName(names, l10n.t('Team Recovered')));
  return team === undefined ? undefined : { facts: [{ type: 'team-recovered', data: { team } }] };
};

/** Marks a component of the map; without a map any name will do. */
export const markComponent: Asker = async ({ services, incident }) => {
  const onMap = (await mapComponents(services))?.map(({ name }) => name) ?? [];
  const title = l10n.t('Mark Component');
  const known = [...new Set([...incident.components, ...Object.keys(incident.marks)])];
  const component =
    onMap.length === 0
      ? await askNameOrNew(known, title, l10n.t('Name of the component'))
      : await askName(onMap, title);
  if (component === undefined) return undefined;
  const labels = {
    failing: l10n.t('Failing'),
    healthy: l10n.t('Healthy'),
    unknown: l10n.t('Unknown'),
  };
  const chosen = await askName(
    MARKS.map((mark) => labels[mark]),
    l10n.t('How is {0}?', component),
  );
  const mark = MARKS.find((one) => labels[one] === chosen);
  return mark && { facts: [{ type: 'component-marked', data: { component, mark } }] };
};
