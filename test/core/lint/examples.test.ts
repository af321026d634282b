import assert from 'node:assert/strict';
import { readRuleHeaders } from '../../../scripts/rule-header.mjs';
import { RULES } from '../../../src/core/lint/rules/index.ts';
import { type Files, fixed, problemsIn, repository, settingsOf, shown } from './repository.ts';

function filesOf(list: readonly { readonly path: string; readonly text: string }[]): Files {
  return Object.fromEntries(list.map(({ path, text }) => [path, text]));
}

describe('the rules', () => {
  const headers = readRuleHeaders();

  it('are all in the table, in order, each in the file that its code names', () => {
    assert.deepEqual(
      RULES.map(({ code }) => code),
      headers.map(({ code }) => code),
    );
  });

  for (const { code, examples } of headers) {
    describe(code, () => {
      it('shows what is right and what is wrong', () => {
        assert.ok(examples.some(({ problems }) => problems.length === 0));
        assert.ok(examples.some(({ problems }) => problems.length > 0));
      });

      for (const { title, files, problems, fixed: after } of examples) {
        it(title, async () => {
          const before = filesOf(files);
          const index = repository(before, await settingsOf(before));
          const found = problemsIn(index, code).map(([path, one]) => shown(index, path, one));
          assert.deepEqual(found, problems);
          if (after.length === 0) return;
          const result = fixed(before, index, code);
          assert.deepEqual(result, { ...before, ...filesOf(after) });
          assert.deepEqual(problemsIn(repository(result), code), []);
        });
      }
    });
  }
});
