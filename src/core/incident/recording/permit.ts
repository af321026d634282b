import type { Incident } from '../incident.ts';
import type { Draft, Fact } from '../log/draft.ts';
import type { Refusal, RuleContext } from '../refusals/refusal.ts';
import { refuse } from '../refusals/refuse.ts';
import { refuseInVain } from './effect.ts';
import { asKnown } from './spelling.ts';

/** Facts as they are to be recorded, or why none of them is. */
export type Permission = { readonly drafts: readonly Draft[] } | { readonly refusal: Refusal };

/**
 * Holds facts against the discipline, all or none. Every face records what this gives, so that the same
 * deed is the same line in the log, wherever it was done.
 *
 * @param deed who did it, and when it happened, in milliseconds
 */
export function permit(
  incident: Incident,
  facts: readonly Fact[],
  { by, at }: Pick<Draft, 'by' | 'at'>,
  context: RuleContext,
): Permission {
  const drafts = facts.map(
    (fact) => ({ ...asKnown(fact, incident, context.components), by, at }) as Draft,
  );
  for (const draft of drafts) {
    const refusal = refuse(incident, draft, context);
    if (refusal !== null) return { refusal };
  }
  const inVain = refuseInVain(incident, drafts);
  return inVain === null ? { drafts } : { refusal: inVain };
}
