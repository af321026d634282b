import assert from 'node:assert/strict';
import { hasAnchor } from '../../../src/core/lint/links/anchors.ts';
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

describe('hasAnchor', () => {
  const page = {
    headings: [
      { slug: 'step-1-look', id: 'own', text: '', depth: 2, content: 'some', start: 0, end: 0 },
    ],
    anchors: [{ name: 'Here', start: 0, end: 0 }],
  } as const;
  const cases: readonly (readonly [anchor: string, site: Site | null, expected: boolean])[] = [
    ['step-1-look', null, true],
    ['STEP-1-LOOK', null, true],
    ['user-content-own', null, true],
    ['here', null, true],
    ['top', null, true],
    ['L10-L12', null, true],
    ['step_1_look', null, false],
    ['step_1_look', 'mkdocs', true],
    ['step-2', 'mkdocs', false],
  ];
  for (const [anchor, site, expected] of cases) {
    it(`${anchor} ${site ?? 'on GitHub'}`, () =>
      assert.equal(hasAnchor(page, anchor, site), expected));
  }
});
