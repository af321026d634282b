import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../../../scripts/host/lock.mjs';

describe('the lock on disk', () => {
  let lock = '';
  beforeEach(async () => {
    lock = join(await mkdtemp(join(tmpdir(), 'faultline-lock-')), 'deep', 'lock');
  });
  afterEach(() => rm(join(lock, '../..'), { recursive: true, force: true }));

  it('lets one in at a time, and tells the others that they wait', async () => {
    let inside = 0;
    let most = 0;
    let waits = 0;
    const work = () =>
      withLock(
        lock,
        () => {
          waits++;
        },
        async () => {
          inside++;
          most = Math.max(most, inside);
          await new Promise((done) => setTimeout(done, 10));
          inside--;
          return 'done';
        },
      );
    assert.deepEqual(await Promise.all([work(), work(), work()]), ['done', 'done', 'done']);
    assert.equal(most, 1);
    assert.equal(waits, 2);
    assert.equal(existsSync(lock), false);
  });

  it('is free again after a failure', async () => {
    const fail = () => withLock(lock, assert.fail, () => Promise.reject(new Error('no')));
    await assert.rejects(fail, /no/);
    await assert.rejects(fail, /no/);
  });

  it('does not wait for a holder that has died', async () => {
    await mkdir(lock, { recursive: true });
    await utimes(lock, 0, 0);
    assert.equal(
      await withLock(
        lock,
        () => {},
        async () => 'in',
      ),
      'in',
    );
  });
});
