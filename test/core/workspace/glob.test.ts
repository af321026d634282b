import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGlob } from '../../../src/core/workspace/glob.ts';

const cases: readonly (readonly [
  glob: string,
  matches: readonly string[],
  others: readonly string[],
])[] = [
  [
    'playbooks/**/*.md',
    ['playbooks/a.md', 'playbooks/x/y/a.md', 'playbooks/.hidden.md'],
    ['playbooks/a.txt', 'other/playbooks/a.md', 'playbooks', 'playbooks/a.md/x', 'playbooksa.md'],
  ],
  ['docs/*.md', ['docs/a.md'], ['docs/x/a.md', 'docs/a.md5']],
  ['**/*.md', ['a.md', 'x/y/a.md'], ['a.mdx']],
  ['runbooks/**', ['runbooks/a', 'runbooks/x/y'], ['runbooks', 'runbooks/']],
  ['run?.md', ['run1.md'], ['run.md', 'run/.md']],
  ['{play,run}books/*.{md,markdown}', ['playbooks/a.md', 'runbooks/a.markdown'], ['books/a.md']],
  ['[a-c]/[!x].md', ['b/y.md'], ['d/y.md', 'b/x.md']],
  ['a+b (1).md', ['a+b (1).md'], ['aab (1).md', 'a+b 1.md']],
  ['x{y.md', ['x{y.md'], ['xy.md']],
  ['x[y.md', ['x[y.md'], ['xy.md']],
];

const bases: readonly (readonly [glob: string, base: string])[] = [
  ['docs/playbooks/**/*.md', 'docs/playbooks'],
  ['**/*.md', ''],
  ['docs/run.md', 'docs'],
  ['run.md', ''],
  ['{a,b}/c/*.md', ''],
];

describe('readGlob', () => {
  for (const [glob, matches, others] of cases) {
    it(`matches ${glob}`, () => {
      const { matches: fits } = readGlob(glob);
      assert.deepEqual([...matches, ...others].filter(fits), matches);
    });
  }
  for (const [glob, base] of bases) {
    it(`knows where ${glob} begins`, () => assert.equal(readGlob(glob).base, base));
  }

  it('takes any text', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '/',
      '[',
      ']',
      '{',
      '}',
      ',',
      '!',
      '^',
      '\\',
      '-',
      'a',
    );
    const glob = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(fc.property(glob, fc.string(), (text, path) => void readGlob(text).matches(path)));
  });
});
