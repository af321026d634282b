import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** The folder takes no new file, or the owner could not be kept. */
const NOT_BESIDE: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);

/**
 * Puts a text in the place of a file's own, at once: whoever reads it, and whatever ends this program or
 * fills the disk, finds the one or the other whole. Its permissions and its owner stay. Only where the
 * file may be written and nothing beside it, the file itself is written over.
 *
 * @throws what the file system says
 */
export function replaceFile(path: string, text: string): void {
  accessSync(path, constants.W_OK);
  try {
    writeBeside(path, text);
  } catch (error) {
    if (!NOT_BESIDE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeFileSync(path, text);
  }
}

function writeBeside(path: string, text: string): void {
  const { mode, uid, gid } = statSync(path);
  const draft = join(dirname(path), `.faultline-${process.pid}.new`);
  rmSync(draft, { force: true }); // of another run of this number, which was killed
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    const own = statSync(draft);
    if (own.uid !== uid || own.gid !== gid) chownSync(draft, uid, gid);
    chmodSync(draft, mode & 0o7777);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
