import { BOTH_ARROW, DOWN_ARROWS, LEFT_ARROW, RIGHT_ARROW, UP_ARROWS } from '../../arrows.ts';
import type { Side } from '../../model.ts';
import { roleOf } from '../role.ts';

/** Patterns of what a sentence about arrows is made of: the signs, their names, "means". */
export const VERTICAL = `[${UP_ARROWS}${DOWN_ARROWS}|│^]`;
export const SIGN = `(?:${BOTH_ARROW}|${RIGHT_ARROW}|${LEFT_ARROW}|${VERTICAL})`;
export const ARROW_WORD = '(?:arrow(?:head)?s?|lines?|edges?|links?|connectors?|heads?|tips?)';
export const MEANS =
  '(?::|=|,|—|–|-|(?:can|may|should|must|is to|are to) be read(?: as)?|means?|meaning|reads?(?: as)?|is read(?: as)?|are read(?: as)?|says?|saying|stands? for|denotes?|indicates?|represents?|expresses|shows?|is|are|when|if|whenever|wherever|where|i\\.e\\.)';

/** The role of the noun phrase that a text begins with, up to the next clause. */
export function roleAt(text: string): Side | null {
  return roleOf(text.split(/[,;:(]|\s[—–-]\s|\.$/u)[0] ?? '');
}

/** The other end. */
export function flip(side: Side): Side {
  return side === 'dependency' ? 'dependent' : 'dependency';
}
