import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { remarkParser } from '../../../src/core/markdown/parser.ts';

const types = (text: string) => remarkParser(text).children.map(({ type }) => type);

/** Texts and links of a paragraph with what stands in the source at their places. */
function placed(text: string): readonly (string | null)[] {
  const found: (string | null)[] = [];
  const walk = (node: Nodes) => {
    const { position } = node;
    if (node.type === 'text' || node.type === 'link') {
      const offsets = [position?.start.offset, position?.end.offset] as const;
      found.push(position === undefined ? null : text.slice(...offsets));
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(remarkParser(text));
  return found;
}

describe('remarkParser', () => {
  it('reads lists and quotes after a rule on the first line', () => {
    assert.deepEqual(types('---\n\n- a\n\n> b\n'), ['thematicBreak', 'list', 'blockquote']);
    assert.deepEqual(types('+++\n\n- a\n'), ['paragraph', 'list']);
  });

  it('reads front matter that is closed', () => {
    assert.deepEqual(types('---\na: 1\n---\n\n- b\n'), ['yaml', 'list']);
    assert.deepEqual(types('---\r\n---\r\n- b\r\n'), ['yaml', 'list']);
    assert.deepEqual(types('+++\na = 1\n+++\n- b\n'), ['toml', 'list']);
  });

  it('knows the place of an address without markup, and of the text beside it', () => {
    assert.deepEqual(placed('see (x)[http://a.b] and *c* d'), [
      ...['see (x)[', 'http://a.b', 'http://a.b', '] and ', 'c', ' d'],
    ]);
    assert.deepEqual(placed('- a [b\n  https://c.d/e) f'), [
      ...['a [b\n', 'https://c.d/e', 'https://c.d/e', ') f'],
    ]);
  });
});
