import assert from 'node:assert/strict';
import fc from 'fast-check';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import { factsOf } from '../../../src/core/workspace/facts/facts-of.ts';
import { NOTATIONS } from '../../../src/core/workspace/facts/notations.ts';

const ROLES = { playbook: false, map: false, config: false };

function namedIn(text: string) {
  return factsOf({ path: 'docs/page.md', text }, ROLES, remarkParser).namedFiles;
}

/** Each with the paths and anchors at their places in the text. */
const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'shortcodes of Hugo',
    '[a]({{< relref "b.md" >}}) {{% ref "/c/d" %}} {{<ref e>}} {{< ref `f` >}} {{< ref path="g.md" >}} {{< ref "/h i/j.md" >}} {{< ref k l >}}\n',
    [
      'hugo-ref b.md',
      'hugo-ref /c/d',
      'hugo-ref e',
      'hugo-ref f',
      'hugo-ref g.md',
      'hugo-ref /h i/j.md',
    ],
  ],
  [
    'their anchors, inside and behind',
    '[a]({{< ref "b.md#c" >}}) [d]({{< ref "e.md" >}}#f) [g]({{< ref "#h" >}})\n\n[i]: {{< ref "j" >}}#k\n',
    ['hugo-ref b.md #c', 'hugo-ref e.md #f', 'hugo-ref  #h', 'hugo-ref j #k'],
  ],
  [
    'in HTML, on a line alone, and between the words of a note',
    '<a href="{{< ref "a.md" >}}">A</a>\n\n{{< ref "b.md" >}}\n\n!!! note\n    [c]({{< ref "d.md" >}})\n',
    ['hugo-ref a.md', 'hugo-ref b.md', 'hugo-ref d.md'],
  ],
  [
    'not those that are shown, or that another page or language decides',
    '`{{< ref "a.md" >}}` {{</* ref "b.md" */>}} {{< ref path="c" lang="de" >}} {{< figure src="d" >}}\n\n```\n{{< ref "e.md" >}}\n```\n\n<!-- {{< ref "f.md" >}} -->\n',
    [],
  ],
  [
    'roles of MyST',
    '{doc}`a`, {doc}`the b <../b>`, {download}`c.sh`, {doc}`!d` {ref}`e` {py:func}`f`, `` {doc}`g` ``\n',
    ['myst-doc a', 'myst-doc ../b', 'myst-download c.sh'],
  ],
  [
    'directives of MyST that are about one file',
    '```{include} ../a.md\n```\n\n:::{figure} /b.png\n:name: c\n:::\n\n````{note}\n```{literalinclude} d.py\n```\n````\n\n```{image} e.*\n```\n\n````md\n```{include} f.md\n```\n````\n',
    ['myst-include ../a.md', 'myst-file /b.png', 'myst-file d.py'],
  ],
  [
    'its lists of pages',
    '```{toctree}\n:maxdepth: 2\n\na\nThe b <c/b.md>\nhttps://d.e\nf/*\nThe g <https://g.h>\n```\n\n:::{toctree}\ni\n:::\nj\n',
    ['myst-toctree a', 'myst-toctree c/b.md', 'myst-toctree i'],
  ],
  ['a list that nothing closes', '```{toctree}\na\n', []],
  [
    'snippets of MkDocs, in code as well',
    '--8<-- "a.md"\n\n```sh\n--8<-- "b.sh:start"\n-8<- \'c.sh:2:4,8:9\'\n```\n\n;--8<-- "d.md"\n\nas --8<-- "e.md"\n\n--8<-- "https://f.g/h.md"\n',
    ['mkdocs-snippet a.md', 'mkdocs-snippet b.sh', 'mkdocs-snippet c.sh'],
  ],
  [
    'several of them',
    '--8<--\na.md\n; b.md\nc.md:d\n\n--8<--\ne\n',
    ['mkdocs-snippets a.md', 'mkdocs-snippets c.md'],
  ],
  [
    'includes of a plugin of MkDocs',
    '{% include-markdown "../a.md" start="x" %}\n{%\n  include-markdown \'b/*.md\'\n%}\n',
    ['mkdocs-include ../a.md'],
  ],
  [
    'includes of mdBook',
    '{{#include a.md}} {{ #include b.rs:2:5 }} \\{{#include c.md}} {{#title D}}\n\n```rust\n{{#rustdoc_include ../e.rs:main}}\n```\n',
    ['mdbook-include a.md', 'mdbook-include b.rs', 'mdbook-include ../e.rs'],
  ],
  [
    'includes of VitePress',
    '<!--@include: ./a.md-->\n\n<!-- @include: @/b.md#c{2,} -->\n\n<<< @/d.js\n<<< ../e.js#f{1,2 js} [G]\n\n```\n<<< h.js\n```\n',
    [
      'vitepress-include ./a.md',
      'vitepress-include @/b.md',
      'vitepress-snippet @/d.js',
      'vitepress-snippet ../e.js',
    ],
  ],
  [
    'tags of Jekyll',
    '[a]({% link _b/c.md %}#d) {%- post_url e/2026-01-02-f -%} {% include_relative g.md h="i" %} {% link {{ j }} %} {% link Words https://k.l %}\n',
    ['jekyll-link _b/c.md #d', 'jekyll-post e/2026-01-02-f', 'jekyll-include g.md'],
  ],
  [
    'what Liquid leaves as it is',
    '{% raw %}{% link a.md %}{% endraw %} {% link b.md %} {% raw %} {% link c.md %}\n',
    ['jekyll-link b.md', 'jekyll-link c.md'],
  ],
  [
    'files for bundlers',
    "import A from './_a.mdx';\nimport { B } from '@site/b.png';\nimport C from '@theme/C';\nimport D from './d';\nimport e from './e.md?raw';\n\n<img src={require('../f.png').default} />\n",
    ['mdx-import ./_a.mdx', 'mdx-import @site/b.png', 'mdx-require ../f.png'],
  ],
  ['not in front matter', '---\ndescription: see {doc}`a`\n---\n\n{doc}`b`\r\n', ['myst-doc b']],
];

describe('files that a page names for its generator', () => {
  for (const [name, text, expected] of CASES) {
    it(name, () => {
      const found = namedIn(text).map((one) => {
        assert.equal(text.slice(one.start, one.end), one.path);
        const { anchor } = one;
        if (anchor === null) return `${one.notation} ${one.path}`;
        assert.equal(text.slice(anchor.start, anchor.end), `#${anchor.name}`);
        return `${one.notation} ${one.path} #${anchor.name}`;
      });
      assert.deepEqual(found, expected);
    });
  }

  it('have a hint of their notation in every text', () => {
    for (const [, text, expected] of CASES) {
      for (const notation of Object.keys(NOTATIONS) as (keyof typeof NOTATIONS)[]) {
        if (!expected.some((one) => one.startsWith(`${notation} `))) continue;
        const { hints }: { hints: readonly string[] } = NOTATIONS[notation];
        assert.ok(
          hints.some((hint) => text.includes(hint)),
          notation,
        );
      }
    }
  });

  it('stand where they say, in any text', () => {
    const piece = fc.constantFrom(
      '{{< ref "a.md#b" >}}#c',
      '{doc}`x <y>`',
      '```{toctree}\n',
      '```\n',
      ':::{figure} /z.png\n',
      '--8<--\n',
      '--8<-- "s.md:1"\n',
      '{{#include t.md:1}}',
      '<!--@include: u.md-->',
      '<<< @/v.js\n',
      '{% link w.md %}#q',
      '{% raw %}',
      '{% endraw %}',
      '<!--',
      '-->',
      '`',
      '---\n',
      '!!! note\n    ',
      '\r\n',
      '\n',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        for (const { path, anchor, start, end } of namedIn(text)) {
          assert.equal(text.slice(start, end), path);
          if (anchor !== null) {
            assert.equal(text.slice(anchor.start, anchor.end), `#${anchor.name}`);
          }
        }
      }),
    );
  });
});
