import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { readMarkdown } from '../../../src/core/markdown/document.ts';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import { rememberingParser } from '../../../src/core/markdown/remembering-parser.ts';

/** What a tree says, and where. */
function said(node: Root | Nodes): unknown {
  const own = [node.type, node.position?.start.offset, node.position?.end.offset];
  return [...own, ...('children' in node ? node.children.map(said) : [JSON.stringify(node)])];
}

function blocksOf(root: Root): unknown {
  return root.children.map((node) => said(JSON.parse(JSON.stringify(node, withoutLines))));
}

/** Lines and columns are those of a part. */
function withoutLines(key: string, value: unknown): unknown {
  return key === 'line' || key === 'column' ? undefined : value;
}

const BLOCKS = [
  '# A heading',
  'Some text that goes on for a while, with [a link][there] and `code` in it.',
  '- one\n- two\n  - below',
  '* a star\n\n* another',
  '1. first\n2. second',
  '1) other',
  '```text\n[ Vault ]\n\n# no heading\n    └─ [ DNS ]\n```',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '> quoted\n> text',
  '    indented',
  '<!-- a comment\n\nthat goes on -->',
  '[there]: a.md',
  '[there]:\n  b.md',
  'Setext\n======',
  '---',
];

describe('a parser that remembers', () => {
  const text = fc
    .array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 40 })
    .map((blocks) => blocks.join('\n\n'));

  it('reads as one that does not, however often and whatever it read before', () => {
    const parse = rememberingParser(remarkParser);
    fc.assert(
      fc.property(text, (whole) => {
        const expected = blocksOf(readMarkdown(whole, remarkParser).root);
        assert.deepEqual(blocksOf(readMarkdown(whole, parse).root), expected);
        assert.deepEqual(blocksOf(readMarkdown(whole, parse).root), expected);
      }),
      { numRuns: 400 },
    );
  });

  it('parses only the parts of a text that it has not parsed yet', () => {
    let parsed = 0;
    const parse = rememberingParser((part) => {
      parsed += part.length;
      return remarkParser(part);
    });
    const page = Array.from({ length: 200 }, (_, at) => `Paragraph of this text, number ${at}`);
    parse(page.join('\n\n'));
    const first = parsed;
    parse(page.with(100, 'Another one.').join('\n\n'));
    assert.ok(parsed - first < first / 4, `${parsed - first} of ${first}`);
  });
});
