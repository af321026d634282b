import assert from 'node:assert/strict';
import { medianChange, minutesText } from '../../../../src/core/incident/metrics/trend-headline.ts';

/** Quarters with these medians in minutes. */
const quarters = (...medians: readonly number[]) =>
  medians.map((median, at) => ({
    quarter: `2026 Q${at + 1}`,
    spread: { count: 1, q1: 0, median: median * 60, q3: 0 },
  }));

describe('how a number changed', () => {
  for (const [medians, change] of [
    [[], null],
    [[38], '38'],
    [[38, 12], '38 → 12'],
    [[38, 90, 9.25], '38 → 9.3'],
    [[12, 12], '12 → 12'],
  ] as const) {
    it(`from ${medians.join(', ') || 'nothing'} is ${change}`, () => {
      assert.equal(medianChange(quarters(...medians)), change);
    });
  }

  it('is in minutes, with a decimal below ten', () => {
    assert.deepEqual([0, 59, 90, 594, 600, 629].map(minutesText), [
      '0',
      '1',
      '1.5',
      '9.9',
      '10',
      '10',
    ]);
  });
});
