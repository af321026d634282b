import assert from 'node:assert/strict';
import { readRuleHeaders } from '../../../../scripts/rule-header.mjs';
import { disableEdit } from '../../../../src/core/lint/disables/disable-edit.ts';
import { applyFixes } from '../../../../src/core/lint/fixes/apply.ts';
import { edit } from '../../../../src/core/lint/fixes/fix.ts';
import { english } from '../../../../src/core/text/sentence.ts';
import { type Files, problemsIn, repository, settingsOf } from '../repository.ts';

const indexOf = async (files: Files) => repository(files, await settingsOf(files));

/** The files after the comment for the first problem with a code; null where none can help. */
async function quietened(files: Files, code: string): Promise<Files | null> {
  const index = await indexOf(files);
  const [path, problem] = problemsIn(index, code)[0] ?? [];
  assert.ok(path !== undefined && problem !== undefined);
  const facts = index.facts(path);
  assert.ok(facts);
  const change = disableEdit(facts, files[path] ?? '', problem);
  if (change === null) return null;
  const fix = edit({ text: english``, args: [] }, true, change);
  return { ...files, ...applyFixes([fix], (of) => files[of] ?? null).files };
}

const codesIn = async (files: Files) =>
  problemsIn(await indexOf(files)).map(([, { code }]) => code);

const cases: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'a step',
    '# A\n\n## Mitigation\n\n- [ ] Go\n- [ ] See [x](no.md)\n',
    '# A\n\n## Mitigation\n\n- [ ] Go\n<!-- faultline-disable-next-line link/broken -->\n- [ ] See [x](no.md)\n',
  ],
  [
    "a quote, with the file's own line ends",
    '> See\r\n> [x](no.md)\r\n',
    '> See\r\n> <!-- faultline-disable-next-line link/broken -->\r\n> [x](no.md)\r\n',
  ],
  [
    'a line that has a comment already',
    '<!-- faultline-disable-next-line map/cycle -->\nSee [x](no.md)\n',
    '<!-- faultline-disable-next-line map/cycle, link/broken -->\nSee [x](no.md)\n',
  ],
  [
    'a table',
    '| a |\n| --- |\n| [x](no.md) |\n',
    '<!-- faultline-disable-file link/broken -->\n\n| a |\n| --- |\n| [x](no.md) |\n',
  ],
];

describe('turning a problem off by a comment', () => {
  for (const { code, examples } of readRuleHeaders()) {
    for (const { title, files, problems } of examples) {
      if (problems.length === 0 || code === 'lint/unused-disable') continue;
      it(`${code}: ${title}`, async () => {
        const before = Object.fromEntries(files.map(({ path, text }) => [path, text]));
        const after = await quietened(before, code);
        const problemsBefore = problemsIn(await indexOf(before), code);
        if (after === null) {
          const [path] = problemsBefore[0] ?? [];
          assert.ok(!path?.endsWith('.md') || /\/too-|\/empty-file|\/not-text/.test(code));
          return;
        }
        assert.ok(problemsIn(await indexOf(after), code).length < problemsBefore.length);
        assert.ok(!(await codesIn(after)).includes('lint/unused-disable'));
      });
    }
  }

  for (const [what, before, after] of cases) {
    it(`keeps the shape of ${what}`, async () => {
      const path = 'notes/a.md';
      const made = await quietened({ [path]: before }, 'link/broken');
      assert.equal(made?.[path], after);
    });
  }
});
