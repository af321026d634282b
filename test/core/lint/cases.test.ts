import assert from 'node:assert/strict';
import { BYTES, foundIn } from './cases.ts';

describe('what is hard about bytes', () => {
  for (const { title, files, found } of BYTES) {
    it(title, async () => assert.deepEqual(await foundIn(files), found));
  }
});
