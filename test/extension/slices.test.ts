import assert from 'node:assert/strict';
import { slices } from '../../src/extension/slices.ts';

describe('work in slices', () => {
  it('lets others have their turn whenever a slice is used up', async () => {
    let time = 0;
    const turns: number[] = [];
    const pause = slices(
      () => time,
      async () => {
        turns.push(time);
        time += 100; // what others did
      },
    );
    for (const cost of [4, 4, 4, 4, 40, 1, 1]) {
      time += cost;
      await pause();
    }
    assert.deepEqual(turns, [16, 156]);
  });
});
