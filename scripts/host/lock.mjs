// One process at a time: a lock on disk that outlives neither a crash nor a reboot.
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A holder says it is alive this often; silent for STALE_MS, it is taken for dead. */
const BEAT_MS = 2_000;
const STALE_MS = 15_000;
const POLL_MS = 100;

/**
 * Runs `work` while holding the lock directory at `path`, waiting for whoever holds it.
 * @template T
 * @param {string} path
 * @param {() => void} onWait called once when another process holds the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, onWait, work) {
  await mkdir(dirname(path), { recursive: true });
  for (let waited = false; !(await take(path)); waited = true) {
    if (!waited) onWait();
    await sleep(POLL_MS);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, BEAT_MS);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(path, { recursive: true, force: true });
  }
}

/**
 * Takes the lock if it is free; moves a dead holder's lock out of the way for the next try.
 * @param {string} path
 */
async function take(path) {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const held = await stat(path).catch(() => null);
  if (held && Date.now() - held.mtimeMs > STALE_MS) {
    // The rename decides between two that saw the same dead lock: only one of them succeeds.
    const dead = `${path}.dead-${process.pid}-${Date.now()}`;
    await rename(path, dead).catch(() => {});
    await rm(dead, { recursive: true, force: true });
  }
  return false;
}
