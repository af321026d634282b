import type { Command, Link, Playbook, Section, Step } from '../../core/playbook/model.ts';
import { problemJson } from './problems.ts';

/**
 * A playbook as `faultline parse` writes it. Lines are 1-based in the file as it is; `section` is an
 * index into `sections` or null; `commands` of a step are indices into `commands`.
 */
export function playbookJson(file: string, playbook: Playbook) {
  return {
    file,
    title: playbook.title,
    component: playbook.meta.component,
    movedTo: playbook.movedTo,
    sections: playbook.sections.map(sectionJson),
    steps: playbook.steps.map(stepJson),
    commands: playbook.commands.map(commandJson),
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
  readonly children: readonly StepJson[];
}

function stepJson(step: Step): StepJson {
  const { text, range, section, kind, checked, expected, commands, children } = step;
  const { line, endLine } = range;
  const own = { text, line, endLine, section, kind, checked, expected, commands };
  return { ...own, children: children.map(stepJson) };
}

function commandJson({ text, range, language, section, placeholders }: Command) {
  return { text, line: range.line, endLine: range.endLine, language, section, placeholders };
}

function linkJson({ text, url, range }: Link) {
  return { text, url, line: range.line, endLine: range.endLine };
}
