// Folders to open: the sample repository, and copies of it that a test may change; and other ways there.
import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
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

/**
 * Another path to `folder`, in a temporary place.
 * @param {string} folder
 * @returns {Promise<{ link: string, remove: () => Promise<void> }>} the path, absolute
 */
export async function temporaryLink(folder) {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'faultline-')));
  const link = join(parent, basename(folder));
  await symlink(folder, link, 'junction'); // which asks no rights on Windows, and is a link elsewhere
  // The link alone, never what is behind it.
  const remove = async () => {
    await rm(link, { force: true });
    await rm(parent, { recursive: true, force: true, maxRetries: 5 });
  };
  return { link, remove };
}
