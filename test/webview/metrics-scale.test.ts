import assert from 'node:assert/strict';
import fc from 'fast-check';
import { axisLines, labelEvery } from '../../src/webview/metrics/scale.ts';

const minutes = (largest: number) => axisLines(largest * 60).map((seconds) => seconds / 60);

describe('the axis of a chart', () => {
  for (const [largest, lines] of [
    [1, [0, 1, 2]],
    [9.5, [0, 5, 10]],
    [38, [0, 20, 40]],
    [44, [0, 25, 50]],
    [160, [0, 90, 180]],
    [9000, [0, 5760, 11_520]],
  ] as const) {
    it(`of ${largest} min has lines at ${lines.join(', ')}`, () => {
      assert.deepEqual(minutes(largest), lines);
    });
  }

  it('reaches every value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (largest) => {
        assert.ok(axisLines(largest)[2] >= largest);
      }),
    );
  });

  it('labels at most six columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (columns) => {
        assert.ok(Math.ceil(columns / labelEvery(columns)) <= 6);
      }),
    );
  });
});
