import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, composeEdits, type Edit } from '../../../src/core/text/edits.ts';

/** Edits of a text of some length that lie apart. */
const editsOf = (length: number): fc.Arbitrary<readonly Edit[]> =>
  fc
    .uniqueArray(fc.nat(length), { maxLength: 8 })
    .chain((ends) =>
      fc.tuple(
        fc.constant(ends.sort((a, b) => a - b)),
        fc.array(fc.constantFrom('', 'x', '\r\n', 'yz'), { minLength: 4, maxLength: 4 }),
      ),
    )
    .map(([ends, texts]) =>
      texts.flatMap((text, at): readonly Edit[] => {
        const [start, end] = ends.slice(at * 2, at * 2 + 2);
        return start === undefined || end === undefined ? [] : [{ start, end, text }];
      }),
    );

describe('edits after edits', () => {
  it('are edits of the first text that come to the same and lie apart', () => {
    const cases = fc
      .string({ maxLength: 20 })
      .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))
      .chain(([text, first]) => {
        const between = applyEdits(text, first);
        return fc.tuple(fc.constant({ text, first, between }), editsOf(between.length));
      });
    fc.assert(
      fc.property(cases, ([{ text, first, between }, second]) => {
        const composed = composeEdits(first, second);
        assert.equal(applyEdits(text, composed), applyEdits(between, second));
        for (const [at, { start, end }] of composed.entries()) {
          assert.ok(start <= end && start >= (composed[at - 1]?.end ?? 0));
        }
      }),
    );
  });

  it('leave what neither changes', () => {
    const text = 'one two three';
    const first = [{ start: 0, end: 3, text: '1' }];
    const second = [{ start: 6, end: 11, text: '3' }];
    assert.deepEqual(composeEdits(first, second), [
      { start: 0, end: 3, text: '1' },
      { start: 8, end: 13, text: '3' },
    ]);
    assert.equal(applyEdits(text, composeEdits(first, second)), '1 two 3');
    assert.deepEqual(composeEdits(first, []), first);
    assert.deepEqual(composeEdits([], []), []);
  });
});
