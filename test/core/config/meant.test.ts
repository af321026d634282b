import assert from 'node:assert/strict';
import { readConfig } from '../../../src/core/config/config.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';

/** A wrong setting, and what may have been meant: the settings with the first of it, and the others. */
const CASES: readonly (readonly [yaml: string, first: string | null, ...others: string[]])[] = [
  ['incident:\n  window-minutes: "45"', 'incident:\n  window-minutes: 45'],
  ['incident:\n  window-minutes: 45 min # each', 'incident:\n  window-minutes: 45 # each'],
  ['incident:\n  window-minutes: 5', 'incident:\n  window-minutes: 15'],
  ['incident:\n  window-minutes: soon', null],
  ['incident:\n  window-minuets: 45', 'incident:\n  window-minutes: 45'],
  ['"playbook": a/*.md', 'playbooks: a/*.md'],
  ['tools:\n  x:\n    any-flags: yes', 'tools:\n  x:\n    any-flags: true'],
  ['tools:\n  x:\n    effect: readonly', 'tools:\n  x:\n    effect: read-only'],
  ['tools:\n  x:\n    effect: none', 'tools:\n  x:\n    effect: read-only', 'mutating'],
  ['tools:\n  x:\n    mutating: apply', 'tools:\n  x:\n    mutating: ["apply"]'],
  ['lint:\n  rules:\n    link/broken: warn', 'lint:\n  rules:\n    link/broken: warning'],
  ['lint:\n  rules:\n    link/broken: 2', 'lint:\n  rules:\n    link/broken: error'],
  ['lint:\n  rules:\n    link/broken: false', 'lint:\n  rules:\n    link/broken: off'],
  ['lint:\n  rules:\n    link/borken: off', 'lint:\n  rules:\n    link/broken: off'],
];

describe('what a wrong setting may have meant', () => {
  for (const [yaml, first, ...others] of CASES) {
    it(JSON.stringify(yaml), () => {
      const [problem] = readConfig(yaml).problems;
      assert.ok(problem !== undefined);
      const { meant } = problem;
      if (meant === undefined) return assert.equal(first, null);
      const [text = '', ...rest] = meant.texts;
      const { start, end } = meant;
      assert.equal(applyEdits(yaml, [{ start, end, text }]), first);
      assert.deepEqual(rest, others);
      assert.deepEqual(readConfig(first ?? '').problems, []);
    });
  }
});
