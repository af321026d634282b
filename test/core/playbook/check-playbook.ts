import assert from 'node:assert/strict';
import type { LinkedPlaybook, Step } from '../../../src/core/playbook/model.ts';
import { indexLines } from '../../../src/core/text/line-index.ts';
import type { SourceRange } from '../../../src/core/text/range.ts';

/** Asserts what holds for every playbook: ranges lie in the file, indices point at something. */
export function checkPlaybook(text: string, playbook: LinkedPlaybook): void {
  const lines = indexLines(text);
  const { sections, commands, links, problems } = playbook;
  const checkRange = (range: SourceRange, what: string) => {
    const { start, end } = range;
    assert.ok(start >= 0 && start <= end && end <= text.length, `${what}: ${start}-${end}`);
    assert.deepEqual(range, lines.range(start, end), what);
  };
  const checkSection = (index: number | null, what: string) => {
    assert.ok(index === null || sections[index] !== undefined, `${what}: section ${index}`);
  };
  for (const { range, heading } of sections) checkRange(range, `section ${heading}`);
  for (const command of commands) {
    checkRange(command.range, `command ${command.text}`);
    checkSection(command.section, `command ${command.text}`);
    assert.notEqual(command.text.trim(), '');
  }
  for (const { range, url } of links) checkRange(range, `link ${url}`);
  for (const { range, code } of problems) checkRange(range, `problem ${code}`);
  const taken = new Set<number>();
  const checkStep = (step: Step) => {
    checkRange(step.range, `step ${step.text}`);
    checkSection(step.section, `step ${step.text}`);
    for (const index of step.commands) {
      assert.ok(commands[index] !== undefined, `step ${step.text}: command ${index}`);
      assert.ok(!taken.has(index), `command ${index} is in two steps`);
      taken.add(index);
    }
    step.children.forEach(checkStep);
  };
  playbook.steps.forEach(checkStep);
  assert.notEqual(playbook.title, '');
}

/** What of a playbook does not depend on how lines end. */
export function structureOf(playbook: LinkedPlaybook): unknown {
  return JSON.parse(
    JSON.stringify(playbook, (key, value) =>
      key === 'start' || key === 'end' || key === 'args' ? undefined : value,
    ),
  );
}
