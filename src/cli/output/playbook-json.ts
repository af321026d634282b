import { commandEffect } from '../../core/playbook/effects.ts';
import type { Command, Link, LinkedPlaybook, Section, Step } from '../../core/playbook/model.ts';
import { type Classification, type Effect, worst } from '../../core/shell/model.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import { reasonJson } from './effects.ts';
import { problemJson } from './problems.ts';

/**
 * A playbook as `faultline parse` writes it. Lines are 1-based in the file as it is; `section` is an
 * index into `sections` or null; `commands` of a step are indices into `commands`. The `effect` of a
 * step is the worst of its own commands, null where it has none.
 */
export function playbookJson(file: string, playbook: LinkedPlaybook, tools: ToolSet) {
  const effects = playbook.commands.map((command) => commandEffect(command, tools));
  return {
    file,
    title: playbook.title,
    component: playbook.meta.component,
    movedTo: playbook.movedTo,
    sections: playbook.sections.map(sectionJson),
    steps: playbook.steps.map((step) => stepJson(step, effects)),
    commands: playbook.commands.map((command, at) =>
      commandJson(command, effects[at] ?? commandEffect(command, tools)),
    ),
    links: playbook.links.map(linkJson),
    problems: playbook.problems.map(problemJson),
  };
}

function sectionJson({ heading, kind, range, depth }: Section) {
  return { heading, kind, line: range.line, endLine: range.endLine, depth };
}

interface StepJson extends Omit<Step, 'range' | 'children'> {
  readonly line: number;
  readonly endLine: number;
  readonly effect: Effect | null;
  readonly children: readonly StepJson[];
}

function stepJson(step: Step, effects: readonly Classification[]): StepJson {
  const { text, range, section, kind, checked, expected, commands, children } = step;
  const { line, endLine } = range;
  const found = commands.flatMap((index) => effects[index]?.effect ?? []);
  const effect = found.length === 0 ? null : worst(found);
  const own = { text, line, endLine, section, kind, checked, expected, commands, effect };
  return { ...own, children: children.map((child) => stepJson(child, effects)) };
}

function commandJson(command: Command, classification: Classification) {
  const { text, range, language, section, placeholders } = command;
  const { effect, sensitive, reasons } = classification;
  return {
    text,
    line: range.line,
    endLine: range.endLine,
    language,
    section,
    placeholders,
    effect,
    sensitive,
    reasons: reasons.map(reasonJson),
  };
}

function linkJson({ text, url, range }: Link) {
  return { text, url, line: range.line, endLine: range.endLine };
}
