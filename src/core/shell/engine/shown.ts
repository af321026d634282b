import type { Span } from '../model.ts';
import { HOLE, type Word } from '../syntax/model.ts';
import type { Finding, Ground } from './context.ts';

const HOLES = new RegExp(`${HOLE}+`, 'g');

/** Text for people: `…` for what is known only at run time. */
export function shown(text: string): string {
  return text.replace(HOLES, '…');
}

/** The words of a command as they would be typed. */
export function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

/** From the first word's start to the last one's end. */
export function spanOf(words: readonly Word[], fixed: Span | null): Span {
  return fixed ?? { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 };
}

/** A finding from a ground. */
export function found(ground: Ground, text: string, range: Span, tool: string | null): Finding {
  const { effect, why, sensitive } = ground;
  return { text, range, effect, why, tool, sensitive: sensitive === true };
}
