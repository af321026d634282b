import { constants, type Stats } from 'node:fs';
import { type ReadHandle, type StoreFs, unless } from './host.ts';

/**
 * Plain files and folders only: the log is neither read nor written through a link, so a repository
 * cannot point it elsewhere, and a pipe in the place of a log does not hold the process up.
 */

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** Something else is where a plain file or folder should be. */
export function notPlain(path: string): Error {
  return Object.assign(new Error(`something else is at ${path}`), { code: 'ENOTDIR' });
}

/** Reads a plain file with `read`, and closes it. Throws host errors, `ENOTDIR` where it is none. */
export async function readPlain<T, Handle extends ReadHandle>(
  fs: { open(path: string, flags: number): Promise<Handle> },
  path: string,
  read: (handle: Handle, stat: Stats) => Promise<T>,
): Promise<T> {
  const handle = await fs.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw notPlain(path);
    return await read(handle, stat);
  } finally {
    await handle.close();
  }
}

/** Whether a folder is there. Anything else in its place, links too, is `ENOTDIR`. */
export async function isPlainFolder(fs: StoreFs, path: string): Promise<boolean> {
  const stat = await unless(['ENOENT'], fs.lstat(path));
  if (stat === undefined) return false;
  if (stat.isDirectory()) return true;
  throw notPlain(path);
}
