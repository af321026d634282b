import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inline, list, table } from '../../../../src/core/incident/postmortem/markdown.ts';
import { oneLine } from '../../../../src/core/text/one-line.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

const cases: readonly (readonly [typed: string, written: string])[] = [
  ['plain text, 503 on auth_endpoint', 'plain text, 503 on auth_endpoint'],
  [
    '*a* _b_ `c` ~d~ [e](f) <g> &amp; \\h',
    '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[e\\](f) \\<g> \\&amp; \\\\h',
  ],
  ['a\r\nb\u2028# c', 'a b # c'],
  ['see https://x.example/a_b?c=1&d=2.', 'see <https://x.example/a_b?c=1&d=2>.'],
  ['[ask](https://x.example)', '\\[ask\\](<https://x.example>)'],
  ['@here, @ada', '@here, @ada'],
  ['www.x.example ftp://y', 'www\\.x.example ftp\\://y'],
  ['<!-- /faultline:timeline -->', '\\<!-- /faultline:timeline -->'],
];

/** Text in which what Markdown cares about is frequent. */
const untrusted = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'\\|`*_~[]()<>&#!-+.:/@=1a \n\t"\'') }),
  fc
    .array(
      fc.constantFrom(
        'https://',
        'www.',
        'a',
        '.b',
        '|',
        '\\',
        '<',
        '&amp;',
        '@',
        '_',
        '*',
        ' ',
        '-->',
        '<!--',
        '**',
        '``',
      ),
    )
    .map((pieces) => pieces.join('')),
);

describe('inline', () => {
  for (const [typed, written] of cases) {
    it(JSON.stringify(typed), () => assert.equal(inline(typed), written));
  }

  it('reads as it was typed, in a cell of its table, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(untrusted, untrusted), { minLength: 1 }), (rows) => {
        const text = table(
          ['A', 'B'],
          rows.map((row) => row.map(inline)),
        );
        const tree: Root = markdown.parse(`before\n\n${text}\n\nafter`);
        assert.deepEqual(
          tree.children.map(({ type }) => type),
          ['paragraph', 'table', 'paragraph'],
        );
        const [, found] = tree.children;
        assert.ok(found?.type === 'table');
        const cells = found.children
          .slice(1)
          .map((row) => row.children.map((cell) => textOf(cell)));
        assert.deepEqual(
          cells,
          rows.map((row) => row.map(oneLine)),
        );
      }),
      { numRuns: 600 },
    );
  });

  it('reads as it was typed, behind the label of its item, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(untrusted, { minLength: 1 }), (values) => {
        const tree = markdown.parse(list(values.map((value) => `**x:** ${inline(value)}.`)));
        const [found, ...others] = tree.children;
        assert.deepEqual(others, []);
        assert.ok(found?.type === 'list');
        assert.deepEqual(
          found.children.map((item) => textOf(item)),
          values.map((value) => `x: ${oneLine(value)}.`),
        );
      }),
      { numRuns: 300 },
    );
  });
});
