import type { CommandEffects } from '../playbook/effects.ts';
import { type Gate, type GatedChecklist, gateOf } from '../playbook/gate.ts';
import type { Outline } from '../playbook/outline.ts';
import type { AttachedPlaybook, Incident } from './incident.ts';
import type { Fact } from './log/draft.ts';
import type { StepRef } from './log/events.ts';

/** An attached playbook with what its text says. */
export interface AttachedSteps {
  readonly playbook: AttachedPlaybook;
  readonly outline: Outline;
  readonly effects: CommandEffects;
}

/** The gate of a step of an attached playbook. */
export type GateOfStep = (step: Pick<StepRef, 'playbook' | 'step'>) => Gate;

/** What the rules of the gate need to know of an attached playbook. */
function gatedPlaybook(
  { gates }: Pick<Incident, 'gates'>,
  { playbook, outline, effects }: AttachedSteps,
): GatedChecklist {
  return {
    outline,
    effectOf: (command) => effects.get(command)?.effect ?? 'unknown',
    isSettled: (step) => Object.hasOwn(playbook.steps, step),
    isOpened: (step) =>
      gates.some((gate) => gate.playbook === playbook.snapshot && gate.step === step),
  };
}

/**
 * The gates of an incident's steps as its log tells them, with what is about to be recorded. What was
 * done before its playbook was attached passed the gate where it was done.
 */
export function gatesOf(
  incident: Pick<Incident, 'gates'>,
  attached: readonly AttachedSteps[],
  facts: readonly Fact[] = [],
): GateOfStep {
  return ({ playbook, step }) => {
    const steps = attached.find((one) => one.playbook.snapshot === playbook);
    if (steps === undefined) return { kind: 'free' };
    const checklist = gatedPlaybook(incident, steps);
    const isOpened = (id: string) =>
      checklist.isOpened(id) ||
      facts.some(
        ({ type, data }) =>
          type === 'gate-opened' && data.playbook === playbook && data.step === id,
      );
    return gateOf({ ...checklist, isOpened }, step);
  };
}
