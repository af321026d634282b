import { resolve } from 'node:path';
import { readText } from '../node/read-text.ts';
import type { Io } from './command.ts';

export interface InputFile {
  /** As the user wrote it. */
  readonly path: string;
  readonly text: string;
}

/** Reads one operand, `-` being standard input. Says on stderr what could not be read. */
export async function readInput(path: string, io: Io): Promise<InputFile | undefined> {
  if (path === '-') return { path: '<stdin>', text: await io.stdin() };
  const read = await readText(resolve(io.cwd, path));
  if ('text' in read) return { path, text: read.text };
  io.stderr(`${path}:1: ${read.failure}. ${read.remedy}\n`);
  return undefined;
}
