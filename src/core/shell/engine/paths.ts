import type { Word } from '../syntax/model.ts';
import { why } from '../why.ts';
import type { Ground } from './context.ts';

/** Places where nothing of the responder's or of the system's is lost. */
const HARMLESS = /^\/dev\/(?:null|zero|full|stdin|stdout|stderr|tty|fd\/\d+)$|^\/tmp(?:\/|$)/;

/** What writing to a path does; null where it is harmless. */
export function writeTo(word: Word): Ground | null {
  const { value } = word;
  if (word.pipe) return null;
  if (/^\/dev\/(?:tcp|udp)\//.test(value)) {
    return { effect: 'unknown', why: why('shell/socket', word.text) };
  }
  if (HARMLESS.test(value) && !value.includes('..')) return null;
  return { effect: 'mutating', why: why('file/writes', word.text) };
}
