import assert from 'node:assert/strict';
import fc from 'fast-check';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import type { DocumentFacts } from '../../../src/core/workspace/facts/document-facts.ts';
import { factsOf } from '../../../src/core/workspace/facts/facts-of.ts';

const ROLES = { playbook: true, map: false, config: false };

function read(text: string, path = 'playbooks/page.md'): DocumentFacts {
  return factsOf({ path, text }, ROLES, remarkParser);
}

const CASES: readonly (readonly [
  name: string,
  text: string,
  show: (facts: DocumentFacts, at: (span: { start: number; end: number }) => string) => unknown,
  expected: unknown,
])[] = [
  [
    'headings, numbered as GitHub does it',
    '# A\n\nB\n---\n\n## A {#own}\n\n<h2>C</h2>\n',
    ({ headings }) => headings.map(({ slug, id, depth }) => [slug, id, depth]),
    [
      ['a', null, 1],
      ['b', null, 2],
      ['a-1', 'own', 2],
      ['c', null, 2],
    ],
  ],
  [
    'what stands under headings',
    '# A\n\n## B\n\n<!-- later -->\n\n## C\n\nTODO.\n\n## D\n\n### E\n\n`x`\n\n## F\n',
    ({ headings }) => headings.map(({ text, content }) => [text, content]),
    [
      ['A', 'some'],
      ['B', 'none'],
      ['C', 'todo'],
      ['D', 'some'],
      ['E', 'some'],
      ['F', 'none'],
    ],
  ],
  [
    'nothing of what is no text',
    '# A\n\n[x](y.md)\n\0',
    ({ headings, links, problems }) => [headings, links, problems.map(({ code }) => code)],
    [[], [], ['docs/not-text']],
  ],
  [
    'credentials, and no examples of them',
    'AKIA2OGYBAH6QLVZM7RT, AKIAIOSFODNN7EXAMPLE, hvs.xxxxxxxxxxxxxxxxxxxxxxxxxx, password: tea\n',
    ({ secrets }, at) => secrets.map((secret) => [secret.code, at(secret)]),
    [['aws-access-key', 'AKIA2OGYBAH6QLVZM7RT']],
  ],
  [
    'anchors in HTML, of MyST and in attribute lists',
    '<a id="one"></a>\n\n(two)=\n## Two\n\nText {#three}\n\n<div name=four>\n',
    ({ anchors }) => anchors.map(({ name }) => name),
    ['one', 'two', 'three', 'four'],
  ],
  [
    'labels of MyST, in directives inside directives',
    '````{tab-set}\n```{tab-item} A\n:name: tab-a\n\n[x](y.md)\n```\n````\n\n```{figure} z.png\n:name: fig\n```\n\n$$\na\n$$ (eq)\n',
    ({ anchors, links }, at) => [
      anchors.map(({ name }) => name),
      links.map((link) => at(link.target)),
    ],
    [['tab-a', 'fig', 'eq'], ['y.md']],
  ],
  [
    'the targets of links, as narrow as can be',
    '[a](b.md#c "t") ![i [x]](<d e.png>) [r] <http://u.v> [z](  y.md )\n\n[r]: w.md\n',
    ({ links }, at) => links.map((link) => [link.kind, link.url, at(link.target)]),
    [
      ['inline', 'b.md#c', 'b.md#c'],
      ['inline', 'd e.png', 'd e.png'],
      ['reference', 'w.md', '[r]'],
      ['auto', 'http://u.v', '<http://u.v>'],
      ['inline', 'y.md', 'y.md'],
      ['definition', 'w.md', 'w.md'],
    ],
  ],
  [
    'links in HTML',
    'x <a class="k" href="a.md">A</a> <img src=\'b.png\'>\n\n<p><a href=c.md>C</a></p>\n',
    ({ links }, at) => links.map((link) => [link.kind, link.image, at(link.target)]),
    [
      ['html', false, 'a.md'],
      ['html', true, 'b.png'],
      ['html', false, 'c.md'],
    ],
  ],
  [
    'references that nothing defines',
    '[a][b] and [c][] and [d]\n',
    ({ undefinedReferences }) => undefinedReferences.map(({ label }) => label),
    ['b', 'c'],
  ],
  [
    'blocks of code',
    '```sh title="x"\nls\n```\n\n    indented\n',
    ({ code }, at) => code.map((one) => [one.language, one.meta, one.fenced, at(one.body)]),
    [
      ['sh', 'title="x"', true, 'ls\n```'],
      [null, null, false, '    indented'],
    ],
  ],
  [
    'running text by section, without code, links and headings',
    'Top `code`.\n\n# One\n\nWords [link](x).\n\n## Two\n\n- item\n',
    ({ texts }, at) => texts.map((one) => [one.section, at(one)]),
    [
      [null, 'Top '],
      [null, '.'],
      [0, 'Words '],
      [0, '.'],
      [1, 'item'],
    ],
  ],
  [
    'what a page says of its dependencies',
    '**Upstream:** [Vault](m.md#vault), DNS. Downstream: CI\n\n## Used by\n\n- Argo CD: deploys\n- [K8s](k.md)\n\nNo label here: DNS.\n',
    ({ relations }, at) =>
      relations.map(({ side, form, label, pieces }) => [side, form, at(label), pieces.map(at)]),
    [
      ['upstream', 'line', 'Upstream:', [' ', '[Vault](m.md#vault)', ', DNS']],
      ['downstream', 'line', '. Downstream:', [' CI']],
      ['downstream', 'list', '## Used by', ['Argo CD: deploys', '[K8s](k.md)']],
    ],
  ],
  [
    'front matter field by field, after a BOM and with CRLF',
    '\uFEFF---\r\ncomponent: Vault # c\r\nneeds:\r\n  - a\r\n  - b\r\n---\r\n\r\n# T\r\n',
    ({ frontMatter }, at) =>
      Object.entries(frontMatter?.fields ?? {}).map(([name, { key, value }]) => [
        name,
        at(key),
        at(value),
      ]),
    [
      ['component', 'component', 'Vault # c'],
      ['needs', 'needs', '\r\n  - a\r\n  - b'],
    ],
  ],
  [
    'comments that turn rules off',
    '<!-- faultline-disable-next-line link/broken, map/cycle: on purpose -->\n\n{/* faultline-disable */}\n\n<!-- faultline-enable link/broken-->\n\n`<!-- faultline-disable -->`\n',
    ({ directives }) =>
      directives.map(({ action, codes, reason }) => [
        action,
        codes.map(({ code }) => code),
        reason,
      ]),
    [
      ['disable-next-line', ['link/broken', 'map/cycle'], 'on purpose'],
      ['disable', [], null],
      ['enable', ['link/broken'], null],
    ],
  ],
];

describe('the facts of a document', () => {
  for (const [name, text, show, expected] of CASES) {
    it(name, () => {
      const facts = read(text);
      assert.deepEqual(
        show(facts, ({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }

  it('have all their places inside the file, for any text', () => {
    const piece = fc.constantFrom(
      '# A\n',
      '[a](b)',
      '[a]: b\n',
      '!!! note\n    [x](y)\n',
      '<a id="q">',
      '---\nk: v\n---\n',
      '```\n',
      '- ',
      '\r\n',
      '\\[',
      '![](',
      '&amp;',
      '<!-- faultline-disable -->',
      '(t)=\n',
      '> ',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const spans: { start: number; end: number }[] = [];
        JSON.stringify(read(text), (_, value) => {
          if (typeof value?.start === 'number') spans.push(value);
          return value;
        });
        for (const { start, end } of spans) {
          assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end}`);
        }
      }),
    );
  });
});
