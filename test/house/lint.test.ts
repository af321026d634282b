import assert from 'node:assert/strict';
import { reportOn } from '../../src/core/lint/report.ts';
import { lintTarget } from '../../src/node/lint/lint-target.ts';
import { targetsOf } from '../../src/node/lint/targets.ts';
import { loadParser } from '../../src/node/markdown/native-parser.ts';

/** The documents that ship pass our own linter. Not every component needs a playbook: that may stand. */
for (const root of ['.', 'examples/platform']) {
  it(`faultline lint ${root} finds nothing`, async () => {
    const { parse } = await loadParser();
    const [target] = await targetsOf([], root);
    assert.ok(target !== undefined && 'root' in target);
    const { index, documents } = await lintTarget(target, {
      parser: parse,
      // Reviews and drills grow old by themselves; that is no fault of a change.
      today: '2026-11-26',
      config: null,
      rules: {},
      instead: null,
      onProgress: () => {},
    });
    assert.ok(documents.length > 10);
    const found = documents.flatMap((path) => {
      const text = index.tools.text(path) ?? '';
      const { problems } = reportOn(path, text, index.problems(path), () => false);
      return problems
        .filter(({ code }) => code !== 'map/no-playbook')
        .map(({ line, code, message }) => `${path}:${line} ${message} (${code})`);
    });
    assert.deepEqual(found, []);
  });
}
