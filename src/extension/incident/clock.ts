import { readFileSync } from 'node:fs';
import process from 'node:process';
import { ExtensionMode } from 'vscode';
import { parseInstant } from '../../core/time/utc.ts';

/**
 * The time in milliseconds. Where the extension itself is being developed or tested, the file that
 * `FAULTLINE_NOW_FILE` names may hold the time as an ISO instant, so that a test can move it; an
 * installed extension never looks.
 */
export function createClock(mode: ExtensionMode): () => number {
  const file = mode === ExtensionMode.Production ? undefined : process.env.FAULTLINE_NOW_FILE;
  if (file === undefined) return () => Date.now();
  return () => parseInstant(readFileSync(file, 'utf8').trim()) ?? Date.now();
}
