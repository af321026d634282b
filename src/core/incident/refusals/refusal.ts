import type { Named } from '../../names.ts';
import type { English, Sentence } from '../../text/sentence.ts';
import type { GateOfStep } from '../gates.ts';
import type { Incident } from '../incident.ts';
import type { Draft } from '../log/draft.ts';
import type { EventType } from '../log/events.ts';

/** Why something may not be recorded as it is, and what to do. */
export interface Refusal extends Sentence {
  readonly code: string;
}

export interface RuleContext {
  readonly now: number;
  /** Components of the dependency map; null where there is no map to hold names against. */
  readonly components: readonly Named[] | null;
  /** The gates of the attached playbooks' steps; left out where no step is to be ticked. */
  readonly gate?: GateOfStep;
}

/** Holds one type of event against an incident; null where it may be recorded. */
export type Rule<Type extends EventType> = (
  incident: Incident,
  draft: Extract<Draft, { readonly type: Type }>,
  context: RuleContext,
) => Refusal | null;

/** Types without a rule may always be recorded while the incident runs. */
export type Rules = { readonly [Type in EventType]?: Rule<Type> };

/** A refusal with its arguments. */
export function refusal(code: string, text: English, ...args: Sentence['args']): Refusal {
  return { code, text, args };
}
