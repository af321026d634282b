import assert from 'node:assert/strict';
import type { Nodes, Root } from 'mdast';
import { readMarkdown } from '../../../src/core/markdown/document.ts';
import { LIMITS } from '../../../src/core/markdown/guards.ts';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import { plainText } from '../../../src/core/markdown/plain-text.ts';

const read = (text: string) => readMarkdown(text, remarkParser);

/** Types of the blocks, with their text. */
function outline(node: Root | Nodes): unknown {
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
    return [node.type, ...node.children.map((child) => outline(child))];
  }
  return `${node.type}: ${'value' in node ? node.value : plainText(node as Nodes)}`;
}

describe('readMarkdown', () => {
  it('reads the indented body of an MkDocs block as Markdown', () => {
    assert.deepEqual(
      outline(read('!!! note "T"\n\n    - a\n\n        ```sh\n        b\n        ```\n\nc').root),
      ['root', 'html: <!---->', ['list', ['listItem', 'paragraph: a', 'code: b']], 'paragraph: c'],
    );
  });

  it('reads what stands in directives, shortcodes and details', () => {
    const text =
      ':::note\n- a\n:::\n\n```{tip}\n- b\n```\n\n{{< hint >}}\n- c\n{{< /hint >}}\n\n<details>\n- d\n</details>';
    const types = read(text).root.children.map((node) => node.type);
    assert.deepEqual(
      types.filter((type) => type !== 'html'),
      ['list', 'list', 'list', 'list'],
    );
  });

  it('maps ranges to the file as it is, BOM and line endings included', () => {
    const file = '\uFEFF!!! note\r\n    Do `this`.\r\n';
    const document = read(file);
    const paragraph = document.root.children.find((node) => node.type === 'paragraph');
    const start = paragraph?.position?.start.offset ?? 0;
    const range = document.range(start, paragraph?.position?.end.offset ?? 0);
    assert.equal(file.slice(range.start, range.end), 'Do `this`.');
    assert.equal(range.line, 2);
  });

  it('parses a large file in parts as it would parse it whole', () => {
    const part = (n: number) =>
      `## Part ${n}\n\nSee [guide] and \`x\`.\n\n- a\n\n- b\n\n\`\`\`sh\n# not a heading\n\n## neither\n\`\`\`\n\n`;
    const text = `${Array.from({ length: 400 }, (_, n) => part(n)).join('')}[guide]: ../guide.md\n`;
    const whole = remarkParser(text);
    const parts = read(text).root;
    const offsets = (root: Root) =>
      root.children.map((node) => [
        node.type,
        node.position?.start.offset,
        node.position?.end.offset,
      ]);
    assert.deepEqual(offsets(parts), offsets(whole));
    const links = JSON.stringify(parts).match(/"linkReference"/g)?.length;
    assert.equal(links, 400);
  });

  const REFUSED: readonly (readonly [string, string, string, number])[] = [
    ['depth', 'quotes in quotes', `${'>'.repeat(LIMITS.depth + 1)} a`, 1],
    ['depth', 'lists on one line', `a\n\n${'- '.repeat(LIMITS.depth + 1)}a`, 3],
    [
      'depth',
      'lists in lists',
      Array.from({ length: LIMITS.depth + 1 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
      LIMITS.depth + 1,
    ],
    ['lines', 'a paragraph without end', `x\n\n${'a\n'.repeat(LIMITS.lines + 1)}`, 3],
    ['rows', 'a table without end', `|a|\n|-|\n${'|1|\n'.repeat(LIMITS.rows)}`, 1],
    ['brackets', 'open brackets', '['.repeat(LIMITS.brackets + 1), 1],
    ['lines', 'a paragraph on one line', 'word '.repeat(50 * (LIMITS.lines + 1)), 1],
    ['rows', 'rows of many cells', `|${'a|'.repeat(4 * (LIMITS.rows + 1))}`, 1],
    [
      'emphasis',
      'runs of backticks in all lengths',
      Array.from({ length: 200 }, (_, n) => '`'.repeat(n + 4)).join(' '),
      1,
    ],
    ['brackets', 'references', '&amp;'.repeat(20 * (LIMITS.brackets + 1)), 1],
    ['emphasis', 'underlines in words', '_a'.repeat(20 * (LIMITS.emphasis + 1)), 1],
    ['emphasis', 'open emphasis', '*a '.repeat(LIMITS.emphasis + 1), 1],
  ];
  for (const [reason, title, text, line] of REFUSED) {
    it(`refuses ${title}, and names the line`, () => {
      const { root, refusal, range } = read(text);
      assert.equal(refusal?.reason, reason);
      assert.equal(root.children.length, 0);
      assert.equal(range(refusal.at, refusal.at).line, line);
    });
  }

  const ACCEPTED: readonly (readonly [string, string])[] = [
    ['20,000 rows of a table', `|a|\n|-|\n${'|`ls -l`|\n'.repeat(20_000)}`],
    ['a long block', `\`\`\`\n${'[*_\n'.repeat(20_000)}\`\`\`\n`],
    ['a long line', 'word '.repeat(40_000)],
  ];
  for (const [title, text] of ACCEPTED) {
    it(`reads ${title}`, () => assert.equal(read(text).refusal, null));
  }
});
