import type { Playbook, Step } from '../model.ts';

/** Every step of a playbook, those below others included, in document order. */
export function allSteps({ steps }: Pick<Playbook, 'steps'>): readonly Step[] {
  return steps.flatMap(withChildren);
}

function withChildren(step: Step): readonly Step[] {
  return [step, ...step.children.flatMap(withChildren)];
}
