import { type Effect, worst } from '../shell/model.ts';
import { type Checklist, isSettled } from './checklist.ts';
import type { CommandEffects } from './effects.ts';
import type { SectionKind } from './model.ts';
import type { Outline, OutlineSection, OutlineStep } from './outline.ts';

/** Whether a step or a command may be worked on now. */
export type Gate =
  /** It only reads: at any time. */
  | { readonly kind: 'free' }
  /** It may change something, and diagnosis is done: after a confirmation. */
  | { readonly kind: 'confirm'; readonly effect: Effect }
  /** It may change something, and somebody gave a reason for not waiting: after a confirmation. */
  | { readonly kind: 'opened'; readonly effect: Effect }
  /** It may change something, and these steps of the diagnosis are still open: with a reason only. */
  | { readonly kind: 'closed'; readonly effect: Effect; readonly left: readonly OutlineStep[] };

/** What the rules know of a playbook that somebody works through. */
export interface GatedChecklist {
  readonly outline: Outline;
  /** Effect of a command of the outline, by its id. */
  readonly effectOf: (command: string) => Effect;
  /** Ids of the steps that are ticked, or skipped with a reason. */
  readonly isSettled: (step: string) => boolean;
  /** Ids of the steps whose gate somebody opened. */
  readonly isOpened: (step: string) => boolean;
}

/** What the rules need to know of a checklist. */
export function gatedChecklist(
  checklist: Checklist,
  outline: Outline,
  effects: CommandEffects,
): GatedChecklist {
  return {
    outline,
    effectOf: (command) => effects.get(command)?.effect ?? 'unknown',
    isSettled: (step) => isSettled(checklist, step),
    isOpened: (step) => Object.hasOwn(checklist.opened, step),
  };
}

/**
 * The worst effect of a step's own commands. Without any, a step under a heading of mitigation counts
 * as unknown, since doing it changes something that cannot be seen here, and any other as a look.
 */
function stepEffect(
  { commands }: Pick<OutlineStep, 'commands'>,
  kind: SectionKind,
  effectOf: GatedChecklist['effectOf'],
): Effect {
  if (commands.length === 0) return kind === 'mitigation' ? 'unknown' : 'read-only';
  return worst(commands.map(({ id }) => effectOf(id)));
}

/** What each step counts as, by its id. */
export function stepEffects(
  outline: Outline,
  effectOf: GatedChecklist['effectOf'],
): ReadonlyMap<string, Effect> {
  return new Map(
    placedSteps(outline).map(({ step, kind }) => [step.id, stepEffect(step, kind, effectOf)]),
  );
}

/** The steps of the diagnosis that only read and are not settled yet. */
export function openDiagnosis(checklist: GatedChecklist): readonly OutlineStep[] {
  return placedSteps(checklist.outline)
    .filter(({ step, kind }) => kind === 'diagnosis' && !isDone(step, checklist))
    .filter(({ step, kind }) => stepEffect(step, kind, checklist.effectOf) === 'read-only')
    .map(({ step }) => step);
}

/** The gate of a step. A step that is not in the playbook counts as unknown. */
export function gateOf(checklist: GatedChecklist, id: string): Gate {
  const placed = placedSteps(checklist.outline).find(({ step }) => step.id === id);
  const effect =
    placed === undefined ? 'unknown' : stepEffect(placed.step, placed.kind, checklist.effectOf);
  return gateFor(checklist, id, effect);
}

/** The gate before something of an effect that belongs to a step. */
export function gateFor(checklist: GatedChecklist, step: string, effect: Effect): Gate {
  if (effect === 'read-only') return { kind: 'free' };
  const left = openDiagnosis(checklist).filter(({ id }) => id !== step);
  if (left.length === 0) return { kind: 'confirm', effect };
  return checklist.isOpened(step) ? { kind: 'opened', effect } : { kind: 'closed', effect, left };
}

/** A step without a command of its own is done with its sub-steps. */
function isDone(step: OutlineStep, checklist: GatedChecklist): boolean {
  if (checklist.isSettled(step.id)) return true;
  const { children, commands } = step;
  return (
    commands.length === 0 &&
    children.length > 0 &&
    children.every((child) => isDone(child, checklist))
  );
}

interface PlacedStep {
  readonly step: OutlineStep;
  readonly kind: SectionKind;
}

/** All steps, each with the kind of the section that it stands in; a heading of no kind inherits. */
function placedSteps(outline: Outline): readonly PlacedStep[] {
  return [
    ...withKind(outline.steps, 'other'),
    ...outline.sections.flatMap((section) => stepsUnder(section, 'other')),
  ];
}

function stepsUnder(section: OutlineSection, outer: SectionKind): readonly PlacedStep[] {
  const kind = section.kind === 'other' ? outer : section.kind;
  return [
    ...withKind(section.steps, kind),
    ...section.sections.flatMap((inner) => stepsUnder(inner, kind)),
  ];
}

function withKind(steps: readonly OutlineStep[], kind: SectionKind): readonly PlacedStep[] {
  return steps.flatMap((step) => [{ step, kind }, ...withKind(step.children, kind)]);
}
