import assert from 'node:assert/strict';
import { readRuleHeaders } from '../../../scripts/rule-header.mjs';
import { safeFixes } from '../../../src/core/lint/fixes/safe-fixes.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { LiveIndex } from '../../../src/core/workspace/live-index.ts';
import { safeEdits } from '../../../src/core/workspace/safe-edits.ts';
import { lintCases } from '../lint/cases.ts';
import { type Files, problemsIn, repository, shown } from '../lint/repository.ts';
import { memory } from './live-memory.ts';

const MAP = '# Map\n\n- K8s clusters depend on Vault\n\n## Vault\n\n## K8s clusters\n';
const PATH = 'playbooks/vault.md';
const MISTYPED = '---\ncomponent: Vualt\n---\n\n# Sealed\n\n* odd  list\n';
const FILES = { 'infra/docs/incident-response.md': MAP, [PATH]: MISTYPED };

async function open(files: Files) {
  const live = await LiveIndex.open(memory({ ...files }).parts);
  await live.readAll(() => true);
  await live.settle(live.listed(), () => true);
  return live;
}

describe('the safe fixes of a document', () => {
  it('are applied to what others made', async () => {
    const live = await open(FILES);
    const edits = await safeEdits(live, PATH);
    const link = 'On the map: [Vault](../infra/docs/incident-response.md#vault).';
    assert.equal(
      applyEdits(MISTYPED, edits),
      `---\ncomponent: Vault\n---\n\n# Sealed\n\n${link}\n\n* odd  list\n`,
    );
    assert.equal(edits.length, 2);
  });

  it('are none where the text becomes another one meanwhile', async () => {
    const live = await open(FILES);
    const edits = safeEdits(live, PATH);
    live.index.update([{ kind: 'write', file: { path: PATH, text: `${MISTYPED}more\n` } }]);
    assert.deepEqual(await edits, []);
    assert.equal(live.index.tools.text(PATH), `${MISTYPED}more\n`);
  });

  for (const { title, files } of lintCases(readRuleHeaders())) {
    it(`leave none, and the index as it was: ${title}`, async () => {
      const live = await open(files);
      const problems = () =>
        problemsIn(live.index).map(([path, one]) => shown(live.index, path, one));
      const before = problems();
      for (const [path, text] of Object.entries(files)) {
        const after = applyEdits(text, await safeEdits(live, path));
        const left = safeFixes(repository({ ...files, [path]: after }), path).filter(
          ({ edits, creates }) => creates.length === 0 && edits.every((one) => one.path === path),
        );
        assert.deepEqual(left, []);
      }
      assert.deepEqual(problems(), before);
    });
  }
});
