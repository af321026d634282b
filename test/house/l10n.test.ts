import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesIn } from '../../scripts/generate-l10n.mjs';

const cases: readonly (readonly [code: string, sentences: readonly string[]])[] = [
  [`l10n.t('Declare Drill')`, ['Declare Drill']],
  [`l10n.t(\n  'Over since {0}',\n  at,\n)`, ['Over since {0}']],
  [`l10n.t("it's {0}", x) + l10n.t(\`all "of" it\`)`, ["it's {0}", 'all "of" it']],
  [`l10n.t('a \\'b\\' \\u2192 c')`, ["a 'b' → c"]],
  ['l10n.t(text, ...args)', []],
];

/** Where sentences of the core are translated, which come as values. */
const FROM_CORE = 8;

describe('sentences for translators', () => {
  for (const [code, sentences] of cases) {
    it(`are found in ${code}`, () => assert.deepEqual(sentencesIn(code), sentences));
  }

  it('stand in the code as they are, but for those of the core', () => {
    const folder = 'src/extension';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const code = files.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
    const texts = code.map((path) => readFileSync(path, 'utf8'));
    const calls = texts.flatMap((text) => [...text.matchAll(/\bl10n\.t\(/g)]).length;
    assert.ok(calls - texts.flatMap(sentencesIn).length <= FROM_CORE);
  });
});
