import { commandEffect } from '../../core/playbook/effects.ts';
import type { Command, Playbook, Step } from '../../core/playbook/model.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import { effectLabel } from './effects.ts';
import { problemLines } from './problems.ts';
import { printable, type Style } from './style.ts';

const BOXES = { true: '[x]', false: '[ ]', null: ' • ' } as const;

/** A playbook as a checklist that people can read in a terminal. */
export function playbookPretty(
  file: string,
  playbook: Playbook,
  style: Style,
  tools: ToolSet,
): string {
  const { title, meta, sections, steps, commands, problems, movedTo } = playbook;
  const facts = [
    ...(meta.component === null ? [] : [`component ${printable(meta.component)}`]),
    count(countSteps(steps), 'step'),
    count(commands.length, 'command'),
  ];
  const lines = [
    style.bold(printable(title)),
    style.dim(`${printable(file)}: ${facts.join(', ')}`),
  ];
  if (movedTo !== null) lines.push(`moved to ${printable(movedTo)}`);
  const section = (index: number | null) => {
    const own = steps.filter((step) => step.section === index);
    return own.flatMap((step) => stepLines(step, '', { playbook, style, tools }));
  };
  lines.push(...section(null));
  sections.forEach(({ heading, kind, depth, range }, index) => {
    const own = section(index);
    if (own.length === 0) return;
    const marks = '#'.repeat(depth);
    lines.push(
      '',
      `${marks} ${style.bold(printable(heading))} ${style.dim(`${kind}, line ${range.line}`)}`,
    );
    lines.push(...own);
  });
  if (problems.length > 0) lines.push('', ...problemLines(file, problems, style));
  return `${lines.join('\n')}\n`;
}

/** What the lines of every step are made with. */
interface Printing {
  readonly playbook: Playbook;
  readonly style: Style;
  readonly tools: ToolSet;
}

function stepLines(step: Step, indent: string, printing: Printing): string[] {
  const { playbook, style } = printing;
  const [first = '', ...more] = printable(step.text).split('\n');
  const hang = `${indent}    `;
  const number = style.dim(`  (${step.range.line})`);
  return [
    `${indent}${BOXES[`${step.checked}`]} ${first}${number}`,
    ...more.map((line) => `${hang}${line}`),
    ...step.commands.flatMap((index) => {
      const command = playbook.commands[index];
      return command === undefined ? [] : commandLines(command, hang, printing);
    }),
    ...(step.expected === null ? [] : [style.dim(`${hang}expected: ${printable(step.expected)}`)]),
    ...step.children.flatMap((child) => stepLines(child, hang, printing)),
  ];
}

/** A command, marked where it does not only read. */
function commandLines(command: Command, hang: string, { style, tools }: Printing): string[] {
  const { effect } = commandEffect(command, tools);
  const mark = effect === 'read-only' ? '' : `  ${effectLabel(effect, style)}`;
  return printable(command.text)
    .split('\n')
    .map((line, index) => `${hang}${index === 0 ? '$ ' : '  '}${line}${index === 0 ? mark : ''}`);
}

function countSteps(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + 1 + countSteps(step.children), 0);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
