import type { Playbook, Step } from '../../playbook/model.ts';

/** How people speak of a step: "step 2 of Diagnosis", "step 2.1" of steps under no heading. */
export function stepNumber(step: Step, { steps, sections }: Playbook): string {
  const siblings = steps.filter(({ section }) => section === step.section);
  const number = numberIn(siblings, step) ?? numberIn(steps, step) ?? '1';
  const heading = step.section === null ? '' : (sections[step.section]?.heading ?? '');
  return heading === '' ? `step ${number}` : `step ${number} of ${heading}`;
}

function numberIn(steps: readonly Step[], wanted: Step): string | null {
  for (const [at, step] of steps.entries()) {
    if (step === wanted) return String(at + 1);
    const inner = numberIn(step.children, wanted);
    if (inner !== null) return `${at + 1}.${inner}`;
  }
  return null;
}
