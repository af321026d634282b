import { singular } from '../../names.ts';
import { formsOf, type Names, type Spelling, spokenNames, wordsOf } from './spoken.ts';

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

/**
 * The components of a map that a text names, in its order; of names inside each other the longest. A
 * name of one word must be written as it is on the map: "Observability" is not "observability". Of longer
 * names neither case nor the number of the last word matters.
 */
export function mentionsIn(text: string, names: Names): readonly Mention[] {
  if (names.length === 0) return [];
  const known = matchers.get(names) ?? matcherFor(names);
  matchers.set(names, known);
  // Most texts name none, and finding that out takes no copy of the pattern.
  if (text.search(known.pattern) < 0) return [];
  return [...text.matchAll(known.pattern)].flatMap((match) => {
    const [written] = match;
    const component = known.components.get(keyOf(written));
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
function spellingsOf(names: Names): ReadonlyMap<string, Spelling> {
  const found = new Map<string, Spelling>();
  for (const one of spokenNames(names)) {
    const key = keyOf(one.spelling);
    if (!found.has(key)) found.set(key, one);
  }
  return found;
}

function matcherFor(names: Names): Matcher {
  const spellings = spellingsOf(names);
  const components = new Map([...spellings].map(([key, { component }]) => [key, component]));
  const longest = [...spellings.values()]
    .sort((a, b) => b.spelling.length - a.spelling.length)
    .map(patternOf);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_/.-])(?:${longest.join('|')})(?![\\p{L}\\p{N}_/-])`,
    'gu',
  );
  return { pattern, components };
}

function patternOf({ spelling, exact }: Spelling): string {
  const words = wordsOf(spelling);
  const last = words.at(-1) ?? '';
  if (exact || words.length < 2) return words.map(escaped).join('[\\s-]+');
  const forms = formsOf(last).map(anyCase);
  return [...words.slice(0, -1).map(anyCase), `(?:${forms.join('|')})`].join('[\\s-]+');
}

/** What is the same of all ways to write a longer name; a single word is its own key. */
function keyOf(spelling: string): string {
  const words = wordsOf(spelling);
  if (words.length < 2) return spelling;
  const lower = words.map((word) => word.toLowerCase());
  return [...lower.slice(0, -1), singular(lower.at(-1) ?? '')].join(' ');
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
