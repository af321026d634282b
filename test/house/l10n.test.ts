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
  ['text: english`There is no “{0}”, only \\`$HOME\\`.`,', ['There is no “{0}”, only `$HOME`.']],
  ["['bad', english`No thread was linked`]", ['No thread was linked']],
];

describe('sentences for translators', () => {
  for (const [code, sentences] of cases) {
    it(`are found in ${code}`, () => assert.deepEqual(sentencesIn(code), sentences));
  }

  it('stand as they are wherever they are marked; those of the core come through say', () => {
    const say = join('src', 'extension', 'say.ts');
    for (const [path, code] of ['src/core', 'src/node', 'src/extension'].flatMap(codeIn)) {
      const marks = [...code.matchAll(/\b(?:l10n\.t\(|english`)/g)].length;
      assert.equal(sentencesIn(code).length, path === say ? marks - 1 : marks, path);
    }
  });
});

function codeIn(folder: string): readonly (readonly [path: string, code: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .map((path) => [path, readFileSync(path, 'utf8')]);
}
