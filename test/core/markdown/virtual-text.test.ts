import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/markdown/virtual-text.ts';

describe('applyEdits', () => {
  it('maps what was kept back to its place, and insertions to where they were made', () => {
    const { text, toFile } = applyEdits('one two three', [
      { at: 0, remove: 1, insert: '' },
      { at: 4, remove: 3, insert: '2222' },
      { at: 13, remove: 0, insert: '!' },
    ]);
    assert.equal(text, 'ne 2222 three!');
    assert.equal(toFile(0), 1);
    assert.equal(toFile(3), 4);
    assert.equal(toFile(5), 4);
    assert.equal(toFile(8), 8);
    assert.equal(toFile(13), 13);
    assert.equal(toFile(99), 13);
  });

  it('gives back every kept character for any edits', () => {
    const edits = fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.string({ maxLength: 3 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), edits, (file, gaps) => {
        let at = 0;
        const list = gaps.flatMap(([skip, remove, insert]) => {
          const edit = { at: at + skip, remove, insert: insert.replace(/./gsu, '\u0000') };
          at = edit.at + remove + 1;
          return edit.at + remove <= file.length ? [edit] : [];
        });
        const { text, toFile } = applyEdits(file, list);
        for (const [offset, char] of text.split('').entries()) {
          if (char !== '\u0000') assert.equal(file[toFile(offset)], char);
        }
      }),
    );
  });
});
