import { HARMLESS_FILE } from '../languages/files.ts';
import type { Word } from '../syntax/model.ts';
import { why } from '../why.ts';
import type { Ground } from './context.ts';

/** What writing to a path does; null where it is harmless. */
export function writeTo(word: Word): Ground | null {
  const { value } = word;
  if (word.pipe) return null;
  if (/^\/dev\/(?:tcp|udp)\//.test(value)) {
    return { effect: 'unknown', why: why('shell/socket', word.text) };
  }
  if (value !== '-' && HARMLESS_FILE.test(value)) return null;
  return { effect: 'mutating', why: why('file/writes', word.text) };
}
