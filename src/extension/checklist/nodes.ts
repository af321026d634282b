import type {
  Outline,
  OutlineCommand,
  OutlineSection,
  OutlineStep,
} from '../../core/playbook/outline.ts';
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
  readonly parent: SectionNode | StepNode | null;
  readonly children: readonly ChecklistNode[];
}

export interface CommandNode {
  readonly kind: 'command';
  readonly command: OutlineCommand;
  readonly parent: StepNode;
}

/** What one should see after the step's commands. */
export interface ExpectedNode {
  readonly kind: 'expected';
  readonly text: string;
  readonly parent: StepNode;
}

/** Says that the file is no longer what was started. */
export interface ChangedNode {
  readonly kind: 'changed';
  readonly drift: Exclude<Drift, 'same'>;
  readonly parent: null;
}

export type ChecklistNode = SectionNode | StepNode | CommandNode | ExpectedNode | ChangedNode;

export interface ChecklistNodes {
  readonly roots: readonly (SectionNode | StepNode)[];
  readonly steps: ReadonlyMap<string, StepNode>;
}

/** The tree of an outline. A node is the same object for as long as the outline is. */
export function nodesOf(outline: Outline): ChecklistNodes {
  const steps = new Map<string, StepNode>();
  const ofStep = (step: OutlineStep, parent: StepNode['parent']): StepNode => {
    const children: ChecklistNode[] = [];
    const node: StepNode = { kind: 'step', step, parent, children };
    steps.set(step.id, node);
    for (const command of step.commands) {
      children.push({ kind: 'command', command, parent: node });
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
