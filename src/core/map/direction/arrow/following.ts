import type { Side } from '../../model.ts';
import { roleOf } from '../role.ts';
import { flip } from './words.ts';

const FOLLOWING =
  /\b(?:follow|walk|trace|track|go|read|chase|move)(?:s|ing)?\b(?<how>.*?)\barrows?\b(?<rest>.*)$/iu;
const TO_CAUSE =
  /\b(?:causes?|culprits?|root|suspects?|source|origin|red|broken|what broke|fault|faulty|to blame)\b/iu;
const TO_HARM =
  /\b(?:blast|radius|impact(?:ed)?|damage|victims?|affected|hit|hurt|warn|breaks?|breaking|suffers?|next|fallout|goes down|go down|else|notify)\b/iu;

/** "follow the arrows to find the cause", "walk against the arrows to see who is hit". */
export function byFollowing(sentence: string): Side | null {
  const groups = FOLLOWING.exec(sentence)?.groups;
  if (groups === undefined) return null;
  const { how = '', rest = '' } = groups;
  const against = /\b(?:against|back(?:wards?)?|opposite|reverse|contrary)\b/iu.test(
    how + rest.slice(0, 24),
  );
  const goal = /\b(?:to|until|till|for|and)\b(.*)$/iu.exec(rest)?.[1] ?? '';
  const aim =
    roleOf(goal) ?? (TO_CAUSE.test(goal) ? 'dependency' : TO_HARM.test(goal) ? 'dependent' : null);
  return aim === null ? null : against ? flip(aim) : aim;
}
