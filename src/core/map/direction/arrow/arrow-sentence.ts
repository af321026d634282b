import type { Side } from '../../model.ts';
import { byEnds } from './ends.ts';
import { byEquation } from './equation.ts';
import { byFlow } from './flow.ts';
import { byFollowing } from './following.ts';
import { byMeaning } from './meaning.ts';
import { byPointing } from './pointing.ts';
import { byTailAndHead } from './tail-and-head.ts';

/** What an arrow points to, as a sentence says; null when it says nothing about arrows. */
export function readArrowSentence(sentence: string): Side | null {
  for (const read of [
    byEquation,
    byTailAndHead,
    byEnds,
    byPointing,
    byFollowing,
    byFlow,
    byMeaning,
  ]) {
    const side = read(sentence);
    if (side !== null) return side;
  }
  return null;
}
