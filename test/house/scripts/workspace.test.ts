import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE, temporaryCopy, temporaryLink } from '../../../scripts/host/workspace.mjs';

describe('another path to a folder', () => {
  it('shows the same files, lies elsewhere, and goes without taking them along', async () => {
    const { folder, remove: removeFolder } = await temporaryCopy();
    try {
      const { link, remove } = await temporaryLink(folder);
      assert.equal(
        await readFile(join(link, 'README.md'), 'utf8'),
        await readFile(join(SAMPLE, 'README.md'), 'utf8'),
      );
      assert.ok(!link.startsWith(folder));
      await remove();
      assert.ok(!existsSync(link));
      assert.ok(existsSync(join(folder, 'README.md')));
    } finally {
      await removeFolder();
    }
  });
});
