import assert from 'node:assert/strict';
import { type Files, fixed, problemsIn, repository } from './repository.ts';

/** Files of a site, with what the link rules say of the last of them. */
type Case = readonly [name: string, files: Files, expected: readonly string[]];

const page = (title = 'Page') => `# ${title}\n\n## Look at it\n`;

const MKDOCS: Files = {
  'mkdocs.yml': '',
  'docs/index.md': page(),
  'docs/a.md': page(),
  'docs/img/map.png': '',
};
const DOCUSAURUS: Files = {
  'docusaurus.config.ts': '',
  'docs/01-setup.md': page(),
  'docs/02-guides/01-vault.md': page(),
  'docs/duty.md': `---\nslug: on-duty\n---\n${page()}`,
  'docs/start.md': '---\nslug: /welcome\n---\n\n## Own {#own-name}\n',
  'static/img/map.png': '',
};
const HUGO: Files = {
  'hugo.toml': '',
  'content/docs/a.md': page(),
  'content/docs/moved.md': '+++\naliases = ["/docs/old/"]\nslug = "new"\n+++\n',
};
const SPHINX: Files = {
  'docs/conf.py': '',
  'docs/labels.md': '(the-label)=\n# Labels\n\n```{figure} x.png\n:name: fig-map\n```\n',
};
const AZURE: Files = {
  '.order': '',
  'Run-Books/.order': '',
  'Run-Books/Vault.md': page(),
  'On%2DCall.md': page(),
  '.attachments/map.png': '',
};
const OBSIDIAN: Files = {
  '.obsidian/app.json': '',
  'Deep/Vault book.md': page(),
  'Pics/a.png': '',
};
const WIKI: Files = { '_Sidebar.md': '', 'deep/Vault-is-sealed.md': page() };

const CASES: readonly Case[] = [
  [
    'MkDocs: pages are folders',
    {
      ...MKDOCS,
      'docs/page.md': '[a](../a/#look-at-it) [b](../b/) [c](../a.md) <img src="../img/map.png">\n',
    },
    ['link/broken ../b/', 'link/broken ../a.md'],
  ],
  [
    'MkDocs: but the page of a folder is the folder',
    { ...MKDOCS, 'docs/sub/index.md': '[a](../a/) [b](../../a/)\n' },
    ['link/broken ../../a/'],
  ],
  [
    'MkDocs: links of a piece are read from the pages that it is put into',
    { ...MKDOCS, 'docs/includes/who.md': '[a](a.md) [b](b.md) [c](#c)\n' },
    [],
  ],
  [
    'Docusaurus: numbers, slugs and ids of pages',
    {
      ...DOCUSAURUS,
      'docs/page.md':
        '[a](./setup) [b](guides/vault#look-at-it) [c](on-duty) [d](./welcome) [e](./setu) [f](guides/setup)\n',
    },
    ['link/broken ./setu', 'link/broken guides/setup'],
  ],
  [
    'Docusaurus: the alias of the site',
    {
      ...DOCUSAURUS,
      'docs/page.md':
        '[a](@site/docs/duty.md) ![b](@site/static/img/map.png) [c](@site/docs/no.md)\n',
    },
    ['link/broken @site/docs/no.md'],
  ],
  [
    'Docusaurus: a heading that names itself has no other name',
    { ...DOCUSAURUS, 'docs/page.md': '[a](start.md#own-name) [b](start.md#own)\n' },
    ['link/broken-anchor #own'],
  ],
  [
    'Docusaurus: paths from a root are found where they can be',
    {
      ...DOCUSAURUS,
      'docs/page.md': '[a](/docs/duty#look-at-it) [b](/docs/duty#no) [c](/blog/x)\n',
    },
    ['link/broken-anchor #no'],
  ],
  [
    'Docusaurus in a folder beside the documents',
    {
      'website/docusaurus.config.js': '',
      'docs/a.md': page(),
      'docs/page.md': '[a](./a) [b](/x)\n',
    },
    [],
  ],
  ['the alias of a site elsewhere', { 'docs/page.md': '[a](@site/docs/no.md)\n' }, []],
  [
    'a folder for the site says nothing of other files beside it',
    {
      'website/docusaurus.config.js': '',
      'docs/a.md': page(),
      'ops/page.md': '[a](../docs/a) [b](/docs/a.md)\n',
    },
    ['link/broken ../docs/a', 'link/absolute-path /docs/a.md'],
  ],
  [
    'Hugo: pages of one language',
    {
      ...HUGO,
      'content/docs/b.de.md': page(),
      'content/docs/page.de.md': '[b](../b/#look-at-it) [b](b.md) [c](../c/)\n',
    },
    ['link/broken ../c/'],
  ],
  [
    'mdBook and Sphinx: pages that are made of nothing',
    { 'book.toml': '', 'src/page.md': '[a](print.html) [b](genindex.html#x) [c](printer.html)\n' },
    ['link/broken printer.html'],
  ],
  [
    'Hugo: its old settings beside the content',
    { 'config.toml': '', 'content/a.md': page(), 'content/page.md': '[a](../a/)\n' },
    [],
  ],
  [
    'settings of something else',
    { 'config.toml': '', 'docs/a.md': page(), 'docs/page.md': '[a](../a/)\n' },
    ['link/broken ../a/'],
  ],
  [
    'a wiki without a sidebar',
    { 'Home.md': '', 'deep/Vault.md': page(), 'Page.md': '[a](Vault) [b](Valt)\n' },
    ['link/broken Valt'],
  ],
  [
    'a page that is named home on a site',
    { 'mkdocs.yml': '', 'docs/home.md': '', 'docs/page.md': '[a](../home/) [b](deep/none)\n' },
    ['link/broken deep/none'],
  ],
  [
    'Hugo: addresses, aliases and slugs',
    {
      ...HUGO,
      'content/docs/page.md': '[a](../a/) [b](../old/) [c](../new/) [d](../moved) [e](../no/)\n',
    },
    ['link/broken ../no/'],
  ],
  [
    'Sphinx: labels are found from every page',
    { ...SPHINX, 'docs/page.md': '[a](#the-label) [b](the-label) [c](#fig-map) [d](#no-label)\n' },
    ['link/broken-anchor #no-label'],
  ],
  [
    'Sphinx: nobody knows the labels of reStructuredText',
    {
      ...SPHINX,
      'docs/old.rst': '',
      'docs/page.md': '[a](#no-label) [b](old.html) [c](no.html)\n',
    },
    ['link/broken no.html'],
  ],
  [
    'Azure DevOps: paths from the root of the wiki',
    {
      ...AZURE,
      'Run-Books/Page.md':
        '[a](/Run-Books/Vault#look-at-it) [b](/On%2DCall) ![c](/.attachments/map.png) [d](/Run-Books/No)\n',
    },
    ['link/broken /Run-Books/No'],
  ],
  [
    'Obsidian: notes wherever they are',
    {
      ...OBSIDIAN,
      'Page.md':
        '[a](Vault%20book.md) [b](Deep/Vault%20book) [c](Vault%20book.md#Look%20at%20it) ![d](a.png) [e](No.md)\n',
    },
    ['link/broken No.md'],
  ],
  [
    'Obsidian: links in double brackets',
    {
      ...OBSIDIAN,
      'Page.md':
        '[[Vault book]] [[vault book|it]] [[Deep/Vault book#Look at it]] ![[a.png|300]] [[#Here]] [[Vault book#^x1]]\n\n[[None]] [[Vault book#No]] [[#There]] `[[code]]`\n\n## Here\n',
    },
    [
      'link/broken [[None]]',
      'link/broken-anchor [[Vault book#No]]',
      'link/broken-anchor [[#There]]',
    ],
  ],
  [
    'a wiki: links in double brackets',
    {
      ...WIKI,
      'images/map.png': '',
      'Home.md':
        '[[_TOC_]] [[Vault is sealed]] [[words|Vault-is-sealed#look-at-it]] [[images/map.png|alt=a map]] [[https://a.b]]\n\n[[words|None]] [[words|Vault is sealed#no]]\n',
    },
    ['link/broken [[words|None]]', 'link/broken-anchor [[words|Vault is sealed#no]]'],
  ],
  ['double brackets elsewhere are text', { 'docs/page.md': '[[None]] [[#there]]\n' }, []],
  [
    'a wiki: pages by their names',
    { ...WIKI, 'Home.md': '[a](Vault-is-sealed#look-at-it) [b](Valt) [c](/anything)\n' },
    ['link/broken Valt'],
  ],
  [
    'pages that say by their names that a site is made of them',
    {
      'source/manual/a.html.md': page(),
      'source/b.html.md':
        '[a](/manual/a.html#look-at-it) [b](/manual/a.html#no) [c](/repos/x.html)\n',
    },
    ['link/broken-anchor #no'],
  ],
];

/** What looks broken and is not. */
const WHOLE: readonly Case[] = [
  [
    'MkDocs: labels of objects and of anchors, which plugins know',
    {
      ...MKDOCS,
      'docs/own.md': '## Own {#own-name}\n',
      'docs/page.md': '[a][pkg.vault.Seal] [b][std::vault] [c][own-name] [d][plan]\n',
    },
    ['link/broken [d][plan]'],
  ],
  [
    'MkDocs: labels that what is put in may define',
    {
      ...MKDOCS,
      'docs/links.md': '[plan]: a.md\n',
      'docs/page.md': '[a][plan]\n\n--8<-- "links.md"\n',
    },
    [],
  ],
  [
    'mdBook: front pages by their address',
    {
      'book.toml': '',
      'src/SUMMARY.md': '',
      'src/deep/README.md': page(),
      'src/page.md': '[a](index.html) [b](deep/index.html#look-at-it) [c](other/index.html)\n',
    },
    ['link/broken other/index.html'],
  ],
  [
    'Starlight: names that settings give to folders',
    {
      'astro.config.mjs': '',
      'src/content/docs/page.md': '![a](~/assets/a.png) ![b](../../assets/b.png)\n',
    },
    ['link/broken ../../assets/b.png'],
  ],
];

/** Files that pages name in the notation of their generator. */
const NAMED: readonly Case[] = [
  [
    'Hugo: from the page, from a root, by its name alone, and a folder',
    {
      ...HUGO,
      'content/docs/ops/_index.md': page(),
      'content/docs/ops/dns/index.md': page(),
      'content/docs/On Call/_index.md': page(),
      'content/docs/page.md':
        '[o]({{< ref "/docs/on-call" >}}) [p]({{< ref "/docs/On Call/_index.md" >}}) [a]({{< ref "a.md" >}}) [b]({{< relref "/docs/A" >}}) [c]({{< ref "/docs/ops" >}}) [d]({{< ref "dns" >}}) [e]({{< ref "ops/dns/index.md#look-at-it" >}}) [f]({{< ref "/docs/moved.md" >}}) [g]({{< ref "tags" >}}) [h]({{< ref "/products" >}}) [i]({{< ref "/other/module" >}})\n',
    },
    [],
  ],
  [
    'Hugo: pages and anchors that are not there',
    {
      ...HUGO,
      'content/docs/page.md':
        '[a]({{< ref "no.md" >}}) [b]({{% relref "/docs/no" %}}) [c]({{< ref "a.md#no" >}}) [d]({{< ref "a" >}}#none) [e]({{< ref "#no" >}}) [f](../no/)\n\n## Here\n',
    },
    [
      'link/broken no.md',
      'link/broken /docs/no',
      'link/broken-anchor #no',
      'link/broken-anchor #none',
      'link/broken-anchor #no',
      'link/broken ../no/',
    ],
  ],
  [
    'Hugo: pages that are made of data',
    { ...HUGO, 'content/docs/_content.gotmpl': '', 'content/docs/page.md': '{{< ref "no" >}}\n' },
    [],
  ],
  [
    'Hugo: a name alone may be one of a module',
    {
      ...HUGO,
      'go.mod': '',
      'content/docs/page.md': '{{< ref "no" >}} {{< ref "./no" >}} {{< ref "/docs/none" >}}\n',
    },
    ['link/broken ./no', 'link/broken /docs/none'],
  ],
  [
    'folders of other repositories may be empty',
    {
      ...SPHINX,
      '.gitmodules': '',
      'other/a.md': '',
      'docs/page.md': '{doc}`no` {doc}`../other/no` {download}`/none.py`\n',
    },
    ['link/broken no', 'link/broken /none.py'],
  ],
  [
    'Hugo: pages of one language, and a folder that is named like that of the pages',
    {
      'hugo.toml': '',
      'content/docs/content/_index.md': page(),
      'content/docs/a.de.md': page(),
      'content/docs/page.de.md':
        '[a]({{< ref "a" >}}) [b]({{< ref "/docs/a.md" >}}) [c]({{< ref "/docs/b.md" >}})\n',
    },
    ['link/broken /docs/b.md'],
  ],
  ['shortcodes elsewhere are text', { 'docs/page.md': '[a]({{< ref "no.md" >}})\n' }, []],
  [
    'Sphinx: roles, directives and lists of pages',
    {
      ...SPHINX,
      'docs/old.rst': '',
      'docs/a/b.md': page(),
      'docs/tool.py': '',
      'docs/code.py': '',
      'docs/a/page.md':
        '{doc}`b` {doc}`the labels </labels>` {doc}`../old` {doc}`../code` {doc}`/no` {download}`/tool.py` {download}`../tol.py`\n\n```{include} ../labels.md\n```\n\n```{figure} /x.png\n```\n\n```{toctree}\nb.rst\n../old\n/labels\nself\n/api/modules\nb/c\nc\n```\n',
    },
    ['link/broken /no', 'link/broken ../tol.py', 'link/broken /x.png', 'link/broken c'],
  ],
  [
    'MkDocs: snippets from any folder that settings may name',
    {
      ...MKDOCS,
      'parts/who.md': '',
      'parts/deep/when.md': '',
      'docs/page.md':
        '--8<-- "who.md"\n--8<-- "deep/when.md:all"\n--8<-- "parts/no.md"\n--8<-- "build/out.txt"\n--8<-- "parts/list.gen.md"\n\n{% include-markdown "../parts/who.md" %} {% include-markdown "../parts/no.md" %}\n',
    },
    ['link/broken parts/no.md', 'link/broken ../parts/no.md'],
  ],
  [
    'MkDocs: what a piece names is read from the pages that it is put into',
    { ...MKDOCS, 'docs/includes/a.md': '--8<-- "docs/no.md"\n' },
    [],
  ],
  [
    'MkDocs: anchors of what is put into a page, and into that',
    {
      ...MKDOCS,
      'docs/parts/a.md': '## Of a part\n\n--8<-- "b.md"\n',
      'docs/parts/b.md': '## Of b\n\n--8<-- "a.md"\n',
      'docs/whole.md': '--8<-- "parts/a.md"\n',
      'docs/torn.md': '--8<-- "parts/none.md"\n',
      'docs/page.md':
        '[a](whole.md#of-a-part) [b](whole.md#of-b) [c](whole.md#no) [d](torn.md#any) [e](img/map.png)\n',
    },
    ['link/broken-anchor #no'],
  ],
  [
    'mdBook: what is put in stands beside the page',
    {
      'book.toml': '',
      'src/a.md': page(),
      'list/a.rs': '',
      'src/page.md':
        '{{#include a.md:2:3}} {{#include b.md}}\n\n```rust\n{{#rustdoc_include ../list/a.rs:main}}\n{{#include ../list/b.rs}}\n{{#include ../target/c.rs}}\n```\n',
    },
    ['link/broken b.md', 'link/broken ../list/b.rs'],
  ],
  [
    'VitePress: from the page, or from the root of its pages',
    {
      'docs/.vitepress/config.ts': '',
      'docs/a.md': page(),
      'docs/src/b.js': '',
      'docs/ops/page.md':
        '<!--@include: ../a.md-->\n<!--@include: ./a.md-->\n<!--@include: @/a.md{1,2}-->\n\n<<< @/src/b.js#x\n<<< @/src/c.js\n',
    },
    ['link/broken ./a.md', 'link/broken @/src/c.js'],
  ],
  [
    'Jekyll: pages, posts and what is put in',
    {
      '_config.yml': '',
      '_posts/2026/2026-01-02-down.md': page(),
      '_ops/a.md': page(),
      'ops/b.md': page(),
      'ops/page.md':
        '[a]({% link _ops/a.md %}#look-at-it) [b]({% link _ops/b.md %}) [c]({% post_url 2026-01-02-down %}#no) [d]({% post_url 2026-01-03-up %}) {% include_relative b.md %} {% include_relative c.md %} {% link feed.xml %} {% link ops/theme.css %}\n',
    },
    [
      'link/broken _ops/b.md',
      'link/broken-anchor #no',
      'link/broken 2026-01-03-up',
      'link/broken c.md',
    ],
  ],
  [
    'Docusaurus: files for the bundler',
    {
      ...DOCUSAURUS,
      'docs/_part.mdx': '',
      'docs/page.mdx':
        "import A from './_part.mdx';\nimport B from '@site/docs/_part.mdx';\nimport C from './_no.mdx';\nimport D from '@site/src/D';\n\n<img src={require('@site/static/img/map.png').default} /> <img src={require('./img/map.png').default} />\n",
    },
    ['link/broken ./_no.mdx'],
  ],
  [
    'Docusaurus: anchors of an imported page',
    {
      ...DOCUSAURUS,
      'docs/_part.mdx': '## Of the part\n',
      'docs/page.mdx': "import A from './_part.mdx';\n\n<A />\n\n[a](#of-the-part) [b](#no)\n",
    },
    ['link/broken-anchor #no'],
  ],
];

describe('links on sites', () => {
  for (const [name, files, expected] of [...CASES, ...WHOLE, ...NAMED]) {
    it(name, () => {
      const last = Object.keys(files).at(-1) ?? '';
      const text = files[last] ?? '';
      const found = problemsIn(repository(files))
        .filter(([path, { code }]) => path === last && code.startsWith('link/'))
        .map(([, { code, range }]) => `${code} ${text.slice(range.start, range.end)}`);
      assert.deepEqual(found, expected);
    });
  }
});

describe('a file that a notation names and that is not there', () => {
  /** The first fix of the last file's first broken link, and of its first broken anchor. */
  const check = (files: Files, expected: string) => {
    const last = Object.keys(files).at(-1) ?? '';
    const index = repository(files);
    assert.equal(problemsIn(index).filter(([, { code }]) => code.startsWith('link/')).length, 1);
    const after = ['link/broken', 'link/broken-anchor'].reduce(
      (now, code) => fixed(now, index, code),
      files,
    );
    assert.equal(after[last], expected);
  };
  it('is written as the notation has it', () => {
    const hugo = { 'hugo.toml': '', 'content/docs/vault.md': page(), 'content/a/dns.md': page() };
    check(
      { ...hugo, 'content/docs/page.md': '{{< ref "valt.md" >}}\n' },
      '{{< ref "vault.md" >}}\n',
    );
    check(
      { ...hugo, 'content/docs/page.md': '{{< ref "/docs/dns.md" >}}\n' },
      '{{< ref "../a/dns.md" >}}\n',
    );
    check(
      { ...hugo, 'content/docs/page.md': '{{< ref "vault#lok-at-it" >}}\n' },
      '{{< ref "vault#look-at-it" >}}\n',
    );
    check(
      { 'conf.py': '', 'vault.md': page(), 'page.md': '{doc}`it <valt>`\n' },
      '{doc}`it <vault>`\n',
    );
    check(
      { 'book.toml': '', 'src/vault.md': page(), 'src/page.md': '{{#include ./valt.md:2}}\n' },
      '{{#include ./vault.md:2}}\n',
    );
    check(
      {
        '_config.yml': '',
        '_ops/vault.md': page(),
        'ops/a.md': '',
        'ops/page.md': '{% link ops/vault.md %}\n',
      },
      '{% link _ops/vault.md %}\n',
    );
  });
});

describe('a link to the map on a site', () => {
  const MAP = '# Map\n\n- K8s clusters depend on Vault\n\n## Vault\n\n## K8s clusters\n';
  const check = (link: string, expected: readonly string[]) => {
    const index = repository({
      'mkdocs.yml': '',
      '.faultline.yaml': 'map: docs/map.md\nplaybooks: docs/**\n',
      'docs/map.md': MAP,
      'docs/vault.md': `# Vault\n\n[Map](${link})\n`,
    });
    const found = problemsIn(index).filter(([path]) => path === 'docs/vault.md');
    assert.deepEqual(
      found.map(([, { code }]) => code),
      expected,
    );
  };
  it('counts as one', () => {
    check('../map/#vault', []);
    check('map.md#vault', []);
    check('../map/#k8s-clusters', ['map/missing-link']);
  });
  it('counts as one in a notation of the site', () => {
    const of = (ref: string) => {
      const index = repository({
        'hugo.toml': '',
        '.faultline.yaml': 'map: content/map.md\nplaybooks: content/**\n',
        'content/map.md': MAP,
        'content/vault.md': `# Vault\n\n[Map]({{< relref "${ref}" >}})\n`,
      });
      return problemsIn(index, 'map/missing-link').map(([path]) => path);
    };
    assert.deepEqual(of('map.md#vault'), []);
    assert.deepEqual(of('map.md#k8s-clusters'), ['content/vault.md']);
  });
});
