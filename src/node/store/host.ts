import { randomBytes } from 'node:crypto';
import {
  closeSync,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
} from 'node:fs';
import * as promises from 'node:fs/promises';

/** What the store uses of the file system; a test may give one that fails. */
export type StoreFs = Pick<
  typeof promises,
  'link' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'realpath' | 'rename' | 'rmdir' | 'unlink'
>;

export const nodeFs: StoreFs = promises;

/** What reading logs takes of an open file. */
export interface ReadHandle {
  stat(): Promise<Stats>;
  read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
  close(): Promise<void>;
}

/** What reading logs takes of the file system. */
export interface ReadFs {
  open(path: string, flags: number): Promise<ReadHandle>;
  readdir(path: string, options: { readonly withFileTypes: true }): Promise<Dirent[]>;
  lstat(path: string): Promise<Stats>;
}

/**
 * Reads on this thread: of ten thousand small files, handing each call over to another one takes
 * several times as long as the call.
 */
export const sweepFs: ReadFs = {
  open: async (path, flags) => {
    const file = openSync(path, flags);
    return {
      stat: async () => fstatSync(file),
      read: async (...where) => ({ bytesRead: readSync(file, ...where) }),
      close: async () => closeSync(file),
    };
  },
  readdir: async (path, options) => readdirSync(path, options),
  lstat: async (path) => lstatSync(path),
};

/** Crockford's base 32 in lower case: nothing to mistake for another sign when read aloud. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Twelve random signs, 60 bits. */
export function randomId(): string {
  return Array.from(randomBytes(12), (byte) => SIGNS[byte & 31]).join('');
}

/** Code of an error for a writer's name that is no file name. */
export const INVALID_WRITER = 'ERR_INVALID_WRITER';

/** The code of a host error, such as `ENOENT`, or `UNKNOWN`. */
export function errorCode(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}

/** The value, or undefined where the host says that one of these codes is the case. */
export async function unless<T>(
  codes: readonly string[],
  work: Promise<T>,
): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codes.includes(errorCode(error))) return undefined;
    throw error;
  }
}
