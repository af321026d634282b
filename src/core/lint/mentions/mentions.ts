import type { Component } from '../../map/model.ts';

/** The components of a map with their other names. */
export type Names = readonly Pick<Component, 'name' | 'aliases'>[];

/** A component named in a text; offsets are into the text. */
export interface Mention {
  readonly component: string;
  readonly start: number;
  readonly end: number;
}

interface Matcher {
  readonly pattern: RegExp;
  readonly components: ReadonlyMap<string, string>;
}

/** Matchers by the list of names that they are for: a map has one for as long as it does not change. */
const matchers = new WeakMap<Names, Matcher>();

/** Shorter names turn up in texts by chance. */
const SHORTEST = 2;

/**
 * The components of a map that a text names, in its order; of names inside each other the longest. A
 * name of one word must be written as it is on the map: "Observability" is not "observability".
 */
export function mentionsIn(text: string, names: Names): readonly Mention[] {
  if (names.length === 0) return [];
  const known = matchers.get(names) ?? matcherFor(names);
  matchers.set(names, known);
  // Most texts name none, and finding that out takes no copy of the pattern.
  if (text.search(known.pattern) < 0) return [];
  return [...text.matchAll(known.pattern)].flatMap((match) => {
    const [written] = match;
    const component = known.components.get(keyOf(written)) ?? known.components.get(written);
    if (component === undefined) return [];
    return [{ component, start: match.index, end: match.index + written.length }];
  });
}

/** The spellings that one list of names understands otherwise than another one, as names. */
export function changedNames(before: Names, after: Names): Names {
  const [one, other] = [spellingsOf(before), spellingsOf(after)];
  return [...one, ...other].flatMap(([key, { spelling }]) =>
    one.get(key)?.component === other.get(key)?.component ? [] : [{ name: spelling, aliases: [] }],
  );
}

/** What a spelling means, by what makes it the same as another one; the first meaning counts. */
function spellingsOf(
  names: Names,
): ReadonlyMap<string, { readonly spelling: string; readonly component: string }> {
  const found = new Map<string, { spelling: string; component: string }>();
  for (const { name, aliases } of names) {
    for (const spelling of [name, name.replace(/\s*\([^()]*\)/g, ''), ...aliases]) {
      const key = wordsOf(spelling).length > 1 ? keyOf(spelling) : spelling;
      if (spelling.length < SHORTEST || found.has(key)) continue;
      found.set(key, { spelling, component: name });
    }
  }
  return found;
}

function wordsOf(spelling: string): readonly string[] {
  return spelling.split(/[\s-]+/).filter((word) => word !== '');
}

function matcherFor(names: Names): Matcher {
  const spellings = spellingsOf(names);
  const components = new Map([...spellings].map(([key, { component }]) => [key, component]));
  const longest = [...spellings.values()]
    .sort((a, b) => b.spelling.length - a.spelling.length)
    .map(({ spelling }) => {
      const words = wordsOf(spelling);
      const parts = words.map((word) => (words.length > 1 ? anyCase(word) : escaped(word)));
      return parts.join('[\\s-]+');
    });
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_/.-])(?:${longest.join('|')})(?![\\p{L}\\p{N}_/-])`,
    'gu',
  );
  return { pattern, components };
}

function keyOf(spelling: string): string {
  return spelling.toLowerCase().replace(/[\s-]+/g, ' ');
}

function anyCase(word: string): string {
  return [...word]
    .map((char) => {
      const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
      return lower === upper || upper.length > 1 ? escaped(char) : `[${lower}${upper}]`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
