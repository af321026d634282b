import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexLines } from '../../../src/core/text/line-index.ts';

const text = fc
  .array(fc.constantFrom('a', 'é', '\n', '\r\n', '\r', '漢', '🚒'))
  .map((parts) => parts.join(''));

describe('indexLines', () => {
  it('counts LF, CRLF and a lone CR as one line ending each', () => {
    const index = indexLines('a\nb\r\nc\rd');
    assert.equal(index.lineCount, 4);
    assert.deepEqual([1, 2, 3, 4].map(index.textOf), ['a', 'b', 'c', 'd']);
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7].map(index.lineAt), [1, 1, 2, 2, 2, 3, 3, 4]);
  });

  it('clamps what lies outside the text', () => {
    const index = indexLines('a\nb');
    assert.equal(index.lineAt(-5), 1);
    assert.equal(index.lineAt(99), 2);
    assert.equal(index.textOf(7), 'b');
  });

  it('ends a range on the line of its last character', () => {
    assert.deepEqual(indexLines('a\nb\n').range(0, 2), { start: 0, end: 2, line: 1, endLine: 1 });
  });

  it('puts every offset on the line that holds it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const index = indexLines(source);
        for (let offset = 0; offset < source.length; offset++) {
          const line = index.lineAt(offset);
          assert.ok(index.startOf(line) <= offset);
          assert.ok(line === index.lineCount || index.startOf(line + 1) > offset);
        }
      }),
    );
  });
});
