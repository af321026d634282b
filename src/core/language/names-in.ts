import { literalPattern } from '../text/literal-pattern.ts';
import type { Span } from '../text/span.ts';
import type { MapQuestions } from '../workspace/questions/map-questions.ts';

type Names = ReturnType<MapQuestions['names']>;

/** A component named in a text, by which of its spellings; offsets are into the text. */
export interface NameFound extends Span {
  readonly component: string;
  readonly written: string;
}

/** Matchers by the list of names that they are for: a map has one for as long as it does not change. */
const matchers = new WeakMap<Names, RegExp>();

/**
 * Where a text writes the names and aliases of components just as the map does; of names inside each
 * other the longest. This is for places that certainly are about components: what notations put around
 * a name, as in `Vault-->DNS` or `[Vault]`, ends it.
 */
export function namesIn(text: string, names: Names): readonly NameFound[] {
  if (names.length === 0) return [];
  const known = matchers.get(names) ?? matcherFor(names);
  matchers.set(names, known);
  return [...text.matchAll(known)].flatMap(({ 0: written, index: start }) => {
    const named =
      names.find(({ name }) => name === written) ??
      names.find(({ aliases }) => aliases.includes(written));
    return named === undefined
      ? []
      : [{ component: named.name, written, start, end: start + written.length }];
  });
}

function matcherFor(names: Names): RegExp {
  const spellings = names.flatMap(({ name, aliases }) => [name, ...aliases]);
  const longest = [...new Set(spellings)].sort((a, b) => b.length - a.length).map(literalPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longest.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
}
