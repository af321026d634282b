import { allSteps, type Outline, type OutlineCommand, type OutlineStep } from './outline.ts';
import { relocateLine } from './relocate.ts';

/** A text of a playbook, read. */
export interface OutlinedText {
  readonly text: string;
  readonly outline: Outline;
}

export interface StepCommand {
  readonly step: OutlineStep;
  readonly command: OutlineCommand;
}

/** The commands that stand at a line, 1-based; in a sentence there may be several. */
export function commandsAt(outline: Outline, line: number): readonly StepCommand[] {
  return stepCommands(outline).filter(
    ({ command }) => command.line <= line && line < command.line + command.text.split('\n').length,
  );
}

/**
 * The command of the text that a checklist was started from that a command of the file, as it is now,
 * is: letter by letter, so that nothing else is run than what somebody looked at. Of several equal ones
 * it is the one in the same step, or else at the same place. Null where it is not there, or where
 * it cannot be told which of them it is.
 */
export function sameCommand(
  meant: StepCommand,
  now: OutlinedText,
  started: OutlinedText,
): StepCommand | null {
  const equal = stepCommands(started.outline).filter(
    ({ command }) => command.text === meant.command.text,
  );
  const isSameStep = ({ text }: OutlineStep) => text === meant.step.text;
  const candidates = allSteps(started.outline).some(isSameStep)
    ? equal.filter(({ step }) => isSameStep(step))
    : equal;
  const there = relocateLine(now.text, started.text, meant.command.line);
  const inPlace = candidates.find(({ command }) => command.line === there);
  if (inPlace !== undefined) return inPlace;
  const [only, ...others] = candidates;
  return only === undefined || others.length > 0 ? null : only;
}

function stepCommands(outline: Outline): readonly StepCommand[] {
  return allSteps(outline).flatMap((step) => step.commands.map((command) => ({ step, command })));
}
