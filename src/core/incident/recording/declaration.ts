import type { Named } from '../../names.ts';
import type { Facts } from '../log/events.ts';
import type { Policy } from '../policy.ts';
import { refuseUnknownComponent } from '../refusals/affected.ts';
import type { Refusal } from '../refusals/refusal.ts';
import { componentName, distinct } from './spelling.ts';

/** What declares an incident but for its number, which the store gives. */
export type DeclarationFacts = Omit<Facts['declared'], 'incident'> & {
  /** Recorded with it, so that what counts now is what the incident is judged by for good. */
  readonly policy: Policy;
};

/**
 * A declaration as it is to be recorded, or why it is not: every component has to be on the map.
 *
 * @param components of the dependency map; null where there is no map to hold names against
 */
export function declaration(
  typed: Omit<DeclarationFacts, 'policy'>,
  policy: Policy,
  components: readonly Named[] | null,
): { readonly data: DeclarationFacts } | { readonly refusal: Refusal } {
  const { symptom, impact, severity, drill } = typed;
  const named = distinct(typed.components.map((name) => componentName(name, components)));
  for (const name of named) {
    const refusal = refuseUnknownComponent(name, components);
    if (refusal !== null) return { refusal };
  }
  return {
    data: {
      symptom: symptom.trim(),
      impact: impact.trim(),
      components: named,
      severity,
      teams: distinct(typed.teams),
      drill,
      policy,
    },
  };
}
