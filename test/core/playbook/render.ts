import type { LinkedPlaybook, Step } from '../../../src/core/playbook/model.ts';
import { sentence } from '../../../src/core/text/sentence.ts';

/** A playbook as text, for golden files: everything but offsets, one thing a line. */
export function renderPlaybook(playbook: LinkedPlaybook): string {
  const lines = [`title: ${playbook.title}`];
  const { meta } = playbook;
  for (const [key, value] of Object.entries(meta)) {
    if (value !== null && value.length > 0) lines.push(`${key}: ${[value].flat().join(' | ')}`);
  }
  if (playbook.movedTo !== null) lines.push(`moved to: ${playbook.movedTo}`);
  lines.push('', 'sections');
  for (const { heading, kind, depth, range } of playbook.sections) {
    lines.push(`${range.line}-${range.endLine} ${'#'.repeat(depth)} ${heading} [${kind}]`);
  }
  lines.push('', 'steps');
  for (const step of playbook.steps) lines.push(...renderStep(step, ''));
  lines.push('', 'commands');
  for (const [index, command] of playbook.commands.entries()) {
    const { range, language, section, placeholders, text } = command;
    const fill = placeholders.length === 0 ? '' : ` fill in ${placeholders.join(', ')}`;
    lines.push(`${index}: ${range.line}-${range.endLine} §${section} ${language ?? '-'}${fill}`);
    lines.push(...text.split('\n').map((line) => `    ${line}`));
  }
  lines.push('', 'links');
  for (const { text, url, range } of playbook.links) lines.push(`${range.line} ${text} -> ${url}`);
  lines.push('', 'problems');
  for (const problem of playbook.problems) {
    const { range, severity, code } = problem;
    lines.push(`${range.line}-${range.endLine} ${severity} ${code}: ${sentence(problem)}`);
  }
  return `${lines.join('\n')}\n`;
}

function renderStep(step: Step, indent: string): readonly string[] {
  const { text, kind, checked, expected, section, commands, range } = step;
  const box = checked === null ? '' : checked ? ' [x]' : ' [ ]';
  const runs = commands.length === 0 ? '' : ` runs ${commands.join(', ')}`;
  const sees = expected === null ? '' : ` sees ${JSON.stringify(expected)}`;
  return [
    `${indent}${range.line}-${range.endLine} §${section} ${kind}${box} ${text}${runs}${sees}`,
    ...step.children.flatMap((child) => renderStep(child, `${indent}  `)),
  ];
}
