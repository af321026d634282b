import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance } from '../../../src/core/text/edit-distance.ts';

const cases: readonly (readonly [from: string, to: string, edits: number])[] = [
  ['', '', 0],
  ['vault', 'vault', 0],
  ['vault', 'vaults', 1],
  ['vault', 'valut', 1],
  ['vault', 'fault', 1],
  ['vault', 'dns', 5],
  ['', 'dns', 3],
];

const short = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });

describe('editDistance', () => {
  for (const [from, to, edits] of cases) {
    it(`"${from}" to "${to}": ${edits}`, () => assert.equal(editDistance(from, to, 10), edits));
  }

  it('is the same both ways, and counts no further than the limit and one', () => {
    fc.assert(
      fc.property(short, short, fc.nat(8), (one, other, limit) => {
        const edits = editDistance(one, other, 10);
        assert.equal(editDistance(other, one, 10), edits);
        assert.equal(editDistance(one, other, limit), Math.min(edits, limit + 1));
      }),
    );
  });
});
