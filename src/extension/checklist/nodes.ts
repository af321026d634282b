import type { CommandEffects } from '../../core/playbook/effects.ts';
import { stepEffects } from '../../core/playbook/gate.ts';
import type {
  Outline,
  OutlineCommand,
  OutlineSection,
  OutlineStep,
} from '../../core/playbook/outline.ts';
import type { Classification, Effect } from '../../core/shell/model.ts';
import type { StepRun } from '../run/step-run.ts';
import type { Drift } from './drift.ts';

export interface SectionNode {
  readonly kind: 'section';
  readonly section: OutlineSection;
  readonly parent: SectionNode | null;
  readonly children: readonly ChecklistNode[];
}

export interface StepNode {
  readonly kind: 'step';
  readonly step: OutlineStep;
  /** What the gate takes it for. Null for a look without a command, of which nothing was read. */
  readonly effect: Effect | null;
  readonly parent: SectionNode | StepNode | null;
  readonly children: readonly ChecklistNode[];
}

export interface CommandNode {
  readonly kind: 'command';
  readonly command: OutlineCommand;
  /** What it would do as it stands, and why. */
  readonly classification: Classification | undefined;
  readonly parent: StepNode;
}

/** What one should see after the step's commands. */
export interface ExpectedNode {
  readonly kind: 'expected';
  readonly text: string;
  readonly parent: StepNode;
}

/** A command of the step that was run. */
export interface RunNode {
  readonly kind: 'run';
  readonly run: StepRun;
  readonly parent: StepNode;
}

/** Says that the file is no longer what was started. */
export interface ChangedNode {
  readonly kind: 'changed';
  readonly drift: Exclude<Drift, 'same'>;
  readonly parent: null;
}

export type ChecklistNode =
  | SectionNode
  | StepNode
  | CommandNode
  | ExpectedNode
  | RunNode
  | ChangedNode;

export interface ChecklistNodes {
  readonly roots: readonly (SectionNode | StepNode)[];
  readonly steps: ReadonlyMap<string, StepNode>;
}

/** The tree of an outline. A node is the same object for as long as the outline is. */
export function nodesOf(outline: Outline, effects: CommandEffects): ChecklistNodes {
  const effectOf = (command: string) => effects.get(command)?.effect ?? 'unknown';
  const stepEffect = stepEffects(outline, effectOf);
  const steps = new Map<string, StepNode>();
  const ofStep = (step: OutlineStep, parent: StepNode['parent']): StepNode => {
    const children: ChecklistNode[] = [];
    const counted = stepEffect.get(step.id) ?? 'unknown';
    const isSaid = step.commands.length > 0 || counted !== 'read-only';
    const effect = isSaid ? counted : null;
    const node: StepNode = { kind: 'step', step, effect, parent, children };
    steps.set(step.id, node);
    for (const command of step.commands) {
      const classification = effects.get(command.id);
      children.push({ kind: 'command', command, classification, parent: node });
    }
    if (step.expected !== null) {
      children.push({ kind: 'expected', text: step.expected, parent: node });
    }
    for (const child of step.children) children.push(ofStep(child, node));
    return node;
  };
  const ofSection = (section: OutlineSection, parent: SectionNode | null): SectionNode => {
    const children: ChecklistNode[] = [];
    const node: SectionNode = { kind: 'section', section, parent, children };
    for (const step of section.steps) children.push(ofStep(step, node));
    for (const inner of section.sections) children.push(ofSection(inner, node));
    return node;
  };
  const roots = [
    ...outline.steps.map((step) => ofStep(step, null)),
    ...outline.sections.map((section) => ofSection(section, null)),
  ];
  return { roots, steps };
}
