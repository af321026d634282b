import { randomBytes } from 'node:crypto';
import * as promises from 'node:fs/promises';

/** What the store uses of the file system; a test may give one that fails. */
export type StoreFs = Pick<
  typeof promises,
  'link' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'realpath' | 'rename' | 'rmdir' | 'unlink'
>;

export const nodeFs: StoreFs = promises;

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
