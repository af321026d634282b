import assert from 'node:assert/strict';
import { addTally, closingLine, closingOf, NO_TESTS, readTally } from '../../../scripts/tally.mjs';

const RUN = `
  ranges
    ✔ lie in the file
    1) are half open
    - are counted in code points

  12 passing (3s)
  2 pending
  1 failing

  1) ranges
       are half open:
     Error: 99 passing lines are not a summary
`;

describe('the count of tests', () => {
  const cases: readonly [string, string, { passed: number; failed: number; skipped: number }][] = [
    ['a run with everything', RUN, { passed: 12, failed: 1, skipped: 2 }],
    ['a green run', '\n  1345 passing (1m)\n\n', { passed: 1345, failed: 0, skipped: 0 }],
    ['a run without tests', '\n  0 passing (0ms)\n', { passed: 0, failed: 0, skipped: 0 }],
    ['a program that is not mocha', 'Checked 12 files in 5ms.\n', NO_TESTS],
  ];
  for (const [name, output, expected] of cases) {
    it(`is read from ${name}`, () => assert.deepEqual(readTally(output), expected));
  }

  it('adds up over runs', () => {
    const sum = addTally(readTally(RUN), readTally(RUN));
    assert.deepEqual(sum, { passed: 24, failed: 2, skipped: 4 });
  });

  it('is read from what several runs come to as from one run', () => {
    for (const tally of [NO_TESTS, { passed: 24, failed: 2, skipped: 4 }]) {
      assert.deepEqual(readTally(closingOf(tally, 90_000)), tally);
    }
  });

  it('closes with one plain line', () => {
    assert.equal(closingLine({ passed: 3, failed: 0, skipped: 0 }, false), '3 passed, 0 failed');
    assert.equal(
      closingLine({ passed: 3, failed: 2, skipped: 1 }, true),
      '3 passed, 2 failed, 1 skipped',
    );
  });

  it('never says that nothing failed when a stage did', () => {
    assert.equal(closingLine({ passed: 3, failed: 0, skipped: 0 }, true), '3 passed, 1 failed');
  });
});
