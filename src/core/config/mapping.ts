import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import type { SourceRange } from '../text/range.ts';
import { english, type Sentence } from '../text/sentence.ts';
import { asMeant, type Place, problem, type Read } from './setting.ts';

/** One key of a mapping with its value, and the place of both. */
interface Member {
  readonly key: string;
  readonly keyNode: unknown;
  readonly node: unknown;
  readonly place: Place;
}

export const A_MAPPING = 'a mapping of settings';

/** The members of a mapping, in their order; none for nothing, and no value for anything else. */
export function readMembers(node: unknown, place: Place): Read<readonly Member[]> {
  if (isNothing(node)) return { value: [], problems: [] };
  if (!isMap(node)) {
    return { problems: [problem('config/wrong-type', place.range, place.name, A_MAPPING)] };
  }
  const value = node.items.map((pair) => {
    const key = keyOf(pair);
    const own = { ...place, name: key, range: rangeOf(pair, place) };
    return { key, keyNode: pair.key, node: pair.value, place: own };
  });
  return { value, problems: [] };
}

/**
 * Says that a key is none of those that a mapping may have.
 *
 * @param all what to say where none is near; lists them if it is left out
 */
export function unknownKey(
  { key, keyNode, place }: Member,
  names: readonly string[],
  all: Sentence = { text: english`Settings are {0}.`, args: [names.join(', ')] },
): Problem {
  const near = nearest(key, names);
  const [best] = near;
  const hint = best === undefined ? all : { text: english`Did you mean "{0}"?`, args: [best] };
  return { ...problem('config/unknown-key', place.range, key, hint), ...asMeant(keyNode, near) };
}

/** The value of one key ahead of the others, for those that depend on it. */
export function memberOf(node: unknown, key: string): Pair | undefined {
  return isMap(node) ? pairOf(node, key) : undefined;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function rangeOf(pair: Pair, { lines }: Place): SourceRange {
  const start = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const node = pair.value as { range?: readonly number[] | null } | null;
  return lines.range(start, node?.range?.[1] ?? start);
}
