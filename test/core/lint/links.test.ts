import assert from 'node:assert/strict';
import { type AnchorMatch, leadsThere, matchOf } from '../../../src/core/lint/links/anchors.ts';
import { GENERATORS, type GeneratorName } from '../../../src/core/lint/links/generators.ts';
import type { Site } from '../../../src/core/lint/links/sites.ts';
import { type Files, problemsIn, repository } from './repository.ts';

/** Codes of the link rules that a page gets for its links. */
function check(text: string, others: Files, expected: readonly string[]): void {
  const index = repository({ 'docs/page.md': text, ...others });
  const found = problemsIn(index)
    .filter(([path, { code }]) => path === 'docs/page.md' && code.startsWith('link/'))
    .map(([, { code, range }]) => `${code} ${text.slice(range.start, range.end)}`);
  assert.deepEqual(found, expected);
}

const OTHER: Files = { 'docs/other.md': '# Other\n\n## A & B\n\n## A & B\n' };

const CASES: readonly (readonly [
  name: string,
  text: string,
  others: Files,
  expected: readonly string[],
])[] = [
  ['URLs are left alone', '[a](https://x.y/z.md) [b](mailto:a@b.c) [c](//x.y)\n', {}, []],
  ['what leads out of the repository, too', '[a](../../issues/1)\n', {}, []],
  ['templates are not known before they have run', '[a]({{ page }}) [b](<% x %>)\n', {}, []],
  ['queries are no part of a path', '[a](other.md?plain=1)\n', OTHER, []],
  ['percent signs are read', '[a](oth%65r.md)\n', OTHER, []],
  ['angle brackets hold blanks', '[a](<a b.md>)\n', {}, ['link/broken a b.md']],
  ['equal headings are numbered', '[a](other.md#a--b-1) [b](other.md#a--b)\n', OTHER, []],
  ['a heading too many', '[a](other.md#a--b-2)\n', OTHER, ['link/broken-anchor #a--b-2']],
  ['capitals of an anchor do not count', '[a](other.md#A--B)\n', OTHER, []],
  ['a definition is reported once', '[a][x] [b][x]\n\n[x]: no.md\n', {}, ['link/broken no.md']],
  ['an image', '![i](no.png)\n', {}, ['link/broken no.png']],
  ['HTML', '<img src="no.png">\n', {}, ['link/broken no.png']],
  [
    'sources of pictures',
    '<picture><source srcset="a.png 1x, b.png 2x"><img src="c.png"></picture>\n',
    { 'docs/c.png': '' },
    ['link/broken a.png'],
  ],
  [
    'a percent sign that is none',
    '[a](50%.md) [b](60%.md)\n',
    { 'docs/50%.md': '' },
    ['link/broken 60%.md'],
  ],
  ['indexes and notes are no references', 'job["a"]["b"] [1][2] [a-z][0-9]\n', {}, []],
  [
    'a comment of MDX',
    '{/* [a](no.md) */}\n\n{/*\n[b](no.md)\n\n<a href="no.md">x</a>\n*/}\n\n{/* [c](gone.md)\n',
    {},
    ['link/broken gone.md'],
  ],
  ['a comment of MyST or Obsidian', '% [a](no.md)\n\n%% [b](no.md) %%\n', {}, []],
  ['a link of nothing', '[a]() [b](#)\n', {}, []],
  ['a setext heading', '[a](#b-c)\n\nB c\n---\n', {}, []],
  ['code holds no links', '`[a](no.md)`\n\n```\n[b](no.md)\n```\n', {}, []],
  [
    'a file of a site without its end',
    '[a](other) [b](other/#a-b)\n',
    { ...OTHER, 'mkdocs.yml': '' },
    [],
  ],
  ['a source that names its page', '[a](x.html)\n', { 'docs/x.html.md': '# X\n' }, []],
  ['no site, no page', '[a](other)\n', OTHER, ['link/broken other']],
  [
    'the site as it is configured',
    '[a](other)\n',
    { ...OTHER, '.faultline.yaml': 'lint:\n  rules:\n    link/broken: { site: hugo }\n' },
    [],
  ],
];

describe('links', () => {
  for (const [name, text, others, expected] of CASES) it(name, () => check(text, others, expected));
});

describe('anchors', () => {
  const page = {
    headings: [
      { slug: 'step-1-look', id: null, text: '', depth: 2, content: 'some', start: 0, end: 0 },
      { slug: 'sealed', id: 'own', text: '', depth: 2, content: 'some', start: 0, end: 0 },
    ],
    anchors: [{ name: 'Here', start: 0, end: 0 }],
  } as const;
  const cases: readonly (readonly [anchor: string, expected: AnchorMatch])[] = [
    ['step-1-look', 'name'],
    ['STEP-1-LOOK', 'name'],
    ['user-content-own', 'name'],
    ['here', 'name'],
    ['top', 'name'],
    ['readme', 'name'],
    ['L10-L12', 'name'],
    ['fnref:1', 'name'],
    ['__tabbed_1_2', 'name'],
    ['^a1b2', 'name'],
    ['sealed', 'slug'],
    ['step_1_look', 'words'],
    ['Vault#Step 1 Look', 'words'],
    ['step-2', null],
    ['--', null],
  ];
  for (const [anchor, expected] of cases) {
    it(anchor, () => assert.equal(matchOf(page, anchor), expected));
  }
  it('count by the site', () => {
    const at = (name: GeneratorName) => ({ name, root: '', ...GENERATORS[name] });
    const matches = ['name', 'slug', 'words', null] as const;
    const counted = (site: Site | null) => matches.map((match) => leadsThere(match, site));
    assert.deepEqual(counted(null), [true, true, false, false]);
    assert.deepEqual(counted(at('hugo')), [true, false, true, false]);
    assert.deepEqual(counted(at('gitlab')), [true, true, true, false]);
  });
});
