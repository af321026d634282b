// Folders to open: the sample repository, and copies of it that a test may change.
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from './paths.mjs';

/** The sample platform repository. */
export const SAMPLE = join(ROOT, 'examples', 'platform');

/**
 * A copy of `folder` in a temporary place, under its own name.
 * @param {string} [folder]
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>} the copy's absolute real path
 */
export async function temporaryCopy(folder = SAMPLE) {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'faultline-')));
  const copy = join(parent, basename(folder));
  await cp(folder, copy, { recursive: true });
  return {
    folder: copy,
    remove: () => rm(parent, { recursive: true, force: true, maxRetries: 5 }),
  };
}
