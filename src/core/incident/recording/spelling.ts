import { findComponent, type Named, nameKey } from '../../names.ts';
import type { Incident } from '../incident.ts';
import type { Fact } from '../log/draft.ts';

/** A fact with names in the spelling that is known, however somebody typed them in a hurry. */
export function asKnown(fact: Fact, incident: Incident, components: readonly Named[] | null): Fact {
  switch (fact.type) {
    case 'team-affected':
    case 'team-recovered': {
      const known = incident.teams.map(({ team }) => team);
      return { type: fact.type, data: { team: spelledAs(fact.data.team, known) } };
    }
    case 'component-marked':
      return { type: fact.type, data: { ...fact.data, ...componentOf(fact, components) } };
    case 'release-window':
      return { type: fact.type, data: { ...fact.data, ...componentOf(fact, components) } };
    default:
      return fact;
  }
}

/** What names a component of the map. */
type Naming = Extract<Fact, { readonly type: 'component-marked' | 'release-window' }>;

/** Whether a fact is to be held against the names of the dependency map. */
export function namesComponent(fact: Fact): fact is Naming {
  return fact.type === 'component-marked' || fact.type === 'release-window';
}

function componentOf({ data }: Naming, components: readonly Named[] | null) {
  return { component: componentName(data.component, components) };
}

/** The name that the map has for a component; as typed where it has none. */
export function componentName(typed: string, components: readonly Named[] | null): string {
  return findComponent({ components: components ?? [] }, typed)?.name ?? typed.trim();
}

/** Each name once, in the spelling in which it came first. */
export function distinct(names: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const name of names) {
    const spelled = spelledAs(name, kept);
    if (spelled !== '' && !kept.includes(spelled)) kept.push(spelled);
  }
  return kept;
}

function spelledAs(name: string, known: readonly string[]): string {
  return known.find((one) => nameKey(one) === nameKey(name)) ?? name.trim();
}
