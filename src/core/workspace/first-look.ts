import type { FirstLook } from '../map/triage/model.ts';
import type { Command, Playbook, SectionKind, Step } from '../playbook/model.ts';
import { allSteps } from '../playbook/steps/all-steps.ts';
import type { ComponentGroup, PlaybookFile } from './catalogue.ts';

/** Where one looks first, and where one does not look at all. */
const LOOKING: readonly SectionKind[] = ['diagnosis', 'symptoms', 'verification'];
const ACTING: readonly SectionKind[] = ['mitigation', 'escalation', 'communication'];

/**
 * Where a playbook begins to look at things: the first step with commands of which all only read, in the
 * diagnosis before the rest; where there is none, the first step of the diagnosis without a command.
 *
 * @param onlyReads whether a command is known to change nothing
 */
function firstReadingStep(
  playbook: Playbook,
  onlyReads: (command: Command) => boolean,
): Step | null {
  const steps = allSteps(playbook);
  const kindOf = ({ section }: Step) => playbook.sections[section ?? -1]?.kind ?? 'other';
  const commandsOf = (step: Step) =>
    step.commands.flatMap((index) => playbook.commands[index] ?? []);
  const reads = (step: Step) => step.commands.length > 0 && commandsOf(step).every(onlyReads);
  for (const kind of LOOKING) {
    const found = steps.find((step) => kindOf(step) === kind && reads(step));
    if (found !== undefined) return found;
  }
  return (
    steps.find((step) => !ACTING.includes(kindOf(step)) && reads(step)) ??
    steps.find((step) => kindOf(step) === 'diagnosis' && step.commands.length === 0) ??
    null
  );
}

/**
 * Tells where to begin looking at a component: in the first of its playbooks that has a step which only
 * reads, else at the top of its first playbook.
 */
export function firstLooks(
  groups: readonly ComponentGroup<PlaybookFile>[],
  onlyReads: (command: Command) => boolean,
): (component: string) => FirstLook | null {
  const byComponent = new Map(groups.map((group) => [group.component, group.files]));
  return (component) => {
    const files = (byComponent.get(component) ?? []).filter(
      ({ playbook }) => playbook.movedTo === null,
    );
    for (const { path, playbook } of files) {
      const step = firstReadingStep(playbook, onlyReads);
      if (step !== null) return { playbook: path, step: step.text, line: step.range.line };
    }
    const [first] = files;
    return first === undefined ? null : { playbook: first.path, step: null, line: null };
  };
}
