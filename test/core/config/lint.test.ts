import assert from 'node:assert/strict';
import { readConfig } from '../../../src/core/config/config.ts';
import { RULES } from '../../../src/core/lint/rules/index.ts';
import { DEFAULT_LINT, onTopOf, rulesFor } from '../../../src/core/lint/settings.ts';
import { sentence } from '../../../src/core/text/sentence.ts';

const CODE = 'map/missing-link';

function severityAt(path: string, text: string): string {
  const { value } = readConfig(text);
  const applied = rulesFor(RULES, value.lint)(path).find(({ rule }) => rule.code === CODE);
  return applied?.severity ?? 'off';
}

describe('the lint settings', () => {
  for (const [name, text, expected] of [
    ['none', '', 'warning'],
    ['a severity', `lint:\n  rules:\n    ${CODE}: error`, 'error'],
    ['off', `lint:\n  rules:\n    ${CODE}: off`, 'off'],
    ['a severity in a mapping', `lint:\n  rules:\n    ${CODE}: { severity: info }`, 'info'],
    [
      'another file’s override',
      `lint:\n  overrides:\n    - files: b/**\n      rules: { ${CODE}: off }`,
      'warning',
    ],
    ['an override', `lint:\n  overrides:\n    - files: a/**\n      rules: { ${CODE}: off }`, 'off'],
    [
      'of two overrides the last',
      `lint:\n  overrides:\n    - { files: a/**, rules: { ${CODE}: off } }\n    - { files: "*/b.md", rules: { ${CODE}: error } }`,
      'error',
    ],
  ] as const) {
    it(name, () => assert.equal(severityAt('a/b.md', text), expected));
  }

  it('reports what cannot be used', () => {
    const { problems } = readConfig(
      'lint:\n  rules:\n    map/mising-link: error\n    map/missing-link: loud\n  overides: []\n',
    );
    assert.deepEqual(problems.map(sentence), [
      '"map/mising-link" is not a setting of Faultline and is ignored. Did you mean "map/missing-link"?',
      '"map/missing-link" must be error, warning, info or off. The default is used instead.',
      '"overides" is not a setting of Faultline and is ignored. Did you mean "overrides"?',
    ]);
  });

  it('take a folder for all that is in it', () => {
    const { value } = readConfig(
      'lint:\n  ignore: [vendor, a/*.md]\n  overrides:\n    - files: old/\n',
    );
    assert.deepEqual(value.lint.ignore, ['vendor/**', 'a/*.md']);
    assert.deepEqual(value.lint.overrides[0]?.files, ['old/**']);
  });

  it('go on top of others', () => {
    const base = {
      ...DEFAULT_LINT,
      rules: { a: { severity: 'error', options: { x: 1 } } },
    } as const;
    const own = { ...DEFAULT_LINT, ignore: ['v/**'], rules: { a: { options: { y: 2 } } } } as const;
    assert.deepEqual(onTopOf(base, own), {
      ...own,
      rules: { a: { severity: 'error', options: { x: 1, y: 2 } } },
    });
  });
});
