import { constants } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { errorCode, type StoreFs, unless } from './host.ts';
import { isPlainFolder } from './plain.ts';

/** Makes new names in a folder survive a power cut, where the system can. */
export async function syncFolder(fs: StoreFs, path: string): Promise<void> {
  // Windows opens no folders and writes names through by itself.
  if (process.platform === 'win32') return;
  const handle = await fs.open(path, constants.O_RDONLY);
  try {
    await unless(['EINVAL', 'ENOTSUP'], handle.sync());
  } finally {
    await handle.close();
  }
}

/** Sees to it that a plain folder is there, durably. */
export async function ensureFolder(fs: StoreFs, path: string): Promise<void> {
  if (await isPlainFolder(fs, path)) return;
  try {
    await fs.mkdir(path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && (await isPlainFolder(fs, path))) return;
    throw error;
  }
  await syncFolder(fs, dirname(path));
}

/** Writes a new file whole and durably; one that exists already makes it fail with `EEXIST`. */
export async function writeNew(fs: StoreFs, path: string, bytes: Buffer): Promise<void> {
  const handle = await fs.open(path, 'wx');
  try {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await handle.write(bytes, written);
      // A disk that takes nothing and reports nothing would be tried for ever.
      if (bytesWritten === 0) throw Object.assign(new Error('nothing written'), { code: 'ENOSPC' });
      written += bytesWritten;
    }
    await handle.sync();
  } catch (error) {
    await handle.close();
    await fs.unlink(path).catch(() => {});
    throw error;
  }
  await handle.close();
}
