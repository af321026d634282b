import type { MapQuestions } from '../workspace/map-questions.ts';

type Names = ReturnType<MapQuestions['names']>;

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
  return [...text.matchAll(known.pattern)].flatMap((match) => {
    const [written] = match;
    const component = known.components.get(keyOf(written)) ?? known.components.get(written);
    if (component === undefined) return [];
    return [{ component, start: match.index, end: match.index + written.length }];
  });
}

function matcherFor(names: Names): Matcher {
  const components = new Map<string, string>();
  const sources: { readonly source: string; readonly length: number }[] = [];
  for (const { name, aliases } of names) {
    for (const spelling of [name, name.replace(/\s*\([^()]*\)/g, ''), ...aliases]) {
      const words = spelling.split(/[\s-]+/).filter((word) => word !== '');
      const key = words.length > 1 ? keyOf(spelling) : spelling;
      if (spelling.length < SHORTEST || components.has(key)) continue;
      components.set(key, name);
      const parts = words.map((word) => (words.length > 1 ? anyCase(word) : escaped(word)));
      sources.push({ source: parts.join('[\\s-]+'), length: spelling.length });
    }
  }
  const longest = sources.sort((a, b) => b.length - a.length).map(({ source }) => source);
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
