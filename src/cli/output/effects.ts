import type { Effect, Reason } from '../../core/shell/model.ts';
import { sentence } from '../../core/text/sentence.ts';
import type { Style } from './style.ts';

/** A reason as every JSON output writes it; offsets are UTF-16 in the command. */
export function reasonJson({ text, range, effect, why, tool }: Reason) {
  return { text, range, effect, why: sentence(why), code: why.code, tool };
}

/** An effect in the colour of its danger. */
export function effectLabel(effect: Effect, style: Style): string {
  if (effect === 'read-only') return style.dim(effect);
  return effect === 'unknown' ? style.warn(effect) : style.alarm(effect);
}
