import { findComponent, type Named, nearestNames } from '../../names.ts';
import { english } from '../../text/sentence.ts';
import { type Refusal, type Rules, refusal } from './refusal.ts';

/** Teams recover that were affected; components are those of the map. */
export const AFFECTED_RULES = {
  'team-recovered': ({ teams }, { data: { team } }) => {
    if (teams.some((one) => one.team === team && one.recoveredAt === null)) return null;
    const names = teams.filter(({ recoveredAt }) => recoveredAt === null).map((one) => one.team);
    return names.length === 0
      ? refusal(
          'team-not-affected',
          english`{0} is not among the affected teams (none). Record it as affected first.`,
          team,
        )
      : refusal(
          'team-not-affected',
          english`{0} is not among the affected teams ({1}). Record it as affected first.`,
          team,
          names.join(', '),
        );
  },
  'component-marked': (_, { data: { component } }, { components }) =>
    refuseUnknownComponent(component, components),
  'release-window': (_, { data: { component } }, { components }) =>
    refuseUnknownComponent(component, components),
} satisfies Rules;

/** Names beyond these are not listed: a map may have hundreds. */
const LISTED = 12;

/** A map without components knows no name, and forbids none. */
export function refuseUnknownComponent(
  name: string,
  components: readonly Named[] | null,
): Refusal | null {
  if (components === null || components.length === 0) return null;
  if (findComponent({ components }, name) !== null) return null;
  const names = components.map((component) => component.name);
  const near = nearestNames(name, names);
  if (near.length > 0) {
    return refusal(
      'unknown-component',
      english`"{0}" is not on the dependency map. Did you mean {1}?`,
      name,
      near.join(', '),
    );
  }
  const all = names.length > LISTED ? [...names.slice(0, LISTED), '…'] : names;
  return refusal(
    'unknown-component',
    english`"{0}" is not on the dependency map. It has {1}.`,
    name,
    all.join(', '),
  );
}
