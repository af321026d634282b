import { readFile } from 'node:fs/promises';

/** A file's text, or why it could not be read and what to do about it, as one sentence each. */
export type ReadText =
  | { readonly text: string }
  | { readonly failure: string; readonly remedy: string };

const FAILURES: Readonly<Record<string, readonly [failure: string, remedy: string]>> = {
  ENOENT: ['there is no such file', 'Check the path; it is read from the current folder.'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'Check the path.'],
  EISDIR: ['this is a folder', 'Name the files in it, for instance with a glob: FOLDER/*.md.'],
  EACCES: ['this file may not be read', 'Give yourself read permission on it.'],
  EPERM: ['this file may not be read', 'Give yourself read permission on it.'],
  ENAMETOOLONG: ['this path is too long', 'Check the path.'],
};

/**
 * Bytes as UTF-8. Those that are not become U+FFFD and a byte order mark is kept, so that lines and
 * offsets are those of the file as it is.
 */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Reads a file as UTF-8, as `decoded` does it. Never throws for a file's state. */
export async function readText(path: string): Promise<ReadText> {
  try {
    return { text: decoded(await readFile(path)) };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const [failure, remedy] = FAILURES[code] ?? [message, 'Check the file and its disk.'];
    return { failure, remedy };
  }
}
