import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { replaceFile } from '../replace-file.ts';

/** A file that a fix could not be written to, and why. */
export interface Unwritten {
  readonly path: string;
  readonly why: string;
}

const IN_THE_WAY = 'a part of its path is a file';
const WHY: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  ENOTDIR: IN_THE_WAY,
  EISDIR: 'it is a folder',
};

/**
 * Writes the texts that fixes made, each file at once. Nothing outside the root is written to, no link is followed, a
 * file that changed in the meantime is left alone, and so is one whose bytes are not UTF-8.
 *
 * @param before the texts that the fixes were made from; null for a file that is new
 */
export function writeFixes(
  root: string,
  files: Readonly<Record<string, string>>,
  before: (path: string) => string | null,
): readonly Unwritten[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const why = write(root, path, text, before(path));
    return why === null ? [] : [{ path, why }];
  });
}

function write(root: string, path: string, text: string, before: string | null): string | null {
  const full = join(root, path);
  try {
    if (before === null) {
      const blocked = makeFolder(dirname(full));
      if (blocked !== null) return blocked;
      if (!isInside(root, dirname(full))) return 'it lies outside the repository';
      createFile(full, text);
      return null;
    }
    if (!lstatSync(full).isFile()) return 'it is a link';
    if (!isInside(root, dirname(full))) return 'it lies outside the repository';
    if (!readFileSync(full).equals(Buffer.from(before))) return 'it changed, or is not UTF-8';
    replaceFile(full, text);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Writes a file that is new; none is left where its disk took only a part of it. */
function createFile(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Makes a folder and those around it; why not, or null. */
function makeFolder(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'EEXIST' ? IN_THE_WAY : reason;
  }
}

function reasonOf(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return WHY[code] ?? code;
}

function isInside(root: string, folder: string): boolean {
  const real = realpathSync(root);
  const inner = realpathSync(folder);
  return inner === real || inner.startsWith(real.endsWith(sep) ? real : real + sep);
}
