import assert from 'node:assert/strict';
import { countdown } from '../../../src/core/time/countdown.ts';

describe('a countdown', () => {
  const cases: readonly (readonly [leftMs: number, text: string])[] = [
    [15 * 60_000, '15:00'],
    [245_000, '4:05'],
    [244_001, '4:05'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '+0:00'],
    [-180_000, '+3:00'],
    [3_723_000, '1:02:03'],
    [-3_600_000, '+1:00:00'],
  ];
  for (const [left, text] of cases) {
    it(`shows ${text} when ${left} ms are left`, () => {
      assert.equal(countdown(1_000_000_000 + left, 1_000_000_000), text);
    });
  }
});
