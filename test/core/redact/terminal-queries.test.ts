import assert from 'node:assert/strict';
import { watchQueries } from '../../../src/core/redact/terminal-queries.ts';

function asks(...chunks: readonly string[]): boolean {
  const watch = watchQueries();
  chunks.forEach(watch.push);
  return watch.asked();
}

describe('what asks a terminal something', () => {
  for (const query of [
    '\x1b[5n',
    '\x1b[6n',
    '\x1b[?6n',
    '\x1b[c',
    '\x1b[>0c',
    '\x1b[?2026$p',
    '\x1b[18t',
    '\x1b]11;?\x07',
    '\x1b]4;1;?\x1b\\',
    '\x1bP$qm\x1b\\',
    '\x1bP+q544e\x1b\\',
    '\x9b5n',
    '\x05',
  ]) {
    it(`is seen in ${JSON.stringify(query)}, wherever a piece ends`, () => {
      assert.equal(asks(`a ${query} b`), true);
      for (let at = 1; at < query.length; at++) {
        assert.equal(asks(`a ${query.slice(0, at)}`, `${query.slice(at)} b`), true);
      }
    });
  }

  it('is not seen in what only shows something', () => {
    for (const text of [
      'plain text, 5n [5n c ?',
      '\x1b[31mred\x1b[0m',
      '\x1b[2J\x1b[H',
      '\x1b[10;20H',
      '\x1b]0;title\x07',
      '\x1b]8;;https://example.org/?a=1\x1b\\link\x1b]8;;\x1b\\',
      '\x1b]633;D;0\x07',
      '\x1b[?25l\x1b[?2004h',
    ]) {
      assert.equal(asks(text), false, JSON.stringify(text));
    }
  });
});
