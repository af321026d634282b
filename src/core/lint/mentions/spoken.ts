import type { Component } from '../../map/model.ts';
import { singular } from '../../names.ts';

/** The components of a map with their other names. */
export type Names = readonly Pick<Component, 'name' | 'aliases' | 'ids'>[];

/** A way in which people write the name of a component. */
export interface Spelling {
  readonly spelling: string;
  readonly component: string;
  /** Its case matters, also where it is several words. */
  readonly exact: boolean;
}

/** Shorter names turn up in texts by chance. */
const SHORTEST = 2;
/** An emoji before or behind a name, which nobody says. */
const PICTURE =
  /^(?:\p{Extended_Pictographic}\uFE0F?\s+)+|(?:\s+\p{Extended_Pictographic}\uFE0F?)+$/gu;
/** Longer ones in capitals are no abbreviations. */
const LONGEST_ABBREVIATION = 4;

/**
 * How running text may write the components of a map: as the map does; joined or parted, as in "ArgoCD"
 * and "Argo CD"; and with a capital where the map has none, as in `k8s --> vault`.
 */
export function spokenNames(names: Names): readonly Spelling[] {
  const written = names.flatMap((one) =>
    [one.name, one.name.replace(/\s*\([^()]*\)/g, ''), ...spokenAliases(one)].map((spelling) => ({
      spelling: spelling.replace(PICTURE, ''),
      component: one.name,
      exact: false,
    })),
  );
  const others = written.flatMap(({ spelling, component }) =>
    variantsOf(spelling).map((other) => ({ spelling: other, component, exact: true })),
  );
  return [...written, ...others].filter(({ spelling }) => spelling.length >= SHORTEST);
}

export function wordsOf(spelling: string): readonly string[] {
  return spelling.split(/[\s-]+/).filter((word) => word !== '');
}

/**
 * The aliases but for ids that are plain words: `secrets: Vault` does not make secrets a Vault. Where such
 * an id is a word of the name, it is written as there.
 */
function spokenAliases({ name, aliases, ids = [] }: Names[number]): readonly string[] {
  return aliases.flatMap((alias) => {
    if (!ids.includes(alias) || !/^[\p{Ll}_-]+$/u.test(alias)) return [alias];
    const own = wordsOf(name).find((word) => word.toLowerCase() === alias && word !== alias);
    return own === undefined ? [] : [own];
  });
}

function variantsOf(spelling: string): readonly string[] {
  const words = wordsOf(spelling);
  if (words.length > 1) {
    return words.every((word) => /^\p{Lu}\p{L}*$/u.test(word)) ? [words.join('')] : [];
  }
  if (/^\p{Ll}[\p{Ll}\p{N}]*$/u.test(spelling)) {
    const capital = spelling.slice(0, 1).toUpperCase() + spelling.slice(1);
    return spelling.length > LONGEST_ABBREVIATION ? [capital] : [capital, spelling.toUpperCase()];
  }
  const parted = spelling.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return parted === spelling ? [] : [parted];
}

/** The forms of a name's last word: "cluster" and "clusters"; short words and abbreviations have one. */
export function formsOf(word: string): readonly string[] {
  if (!/^\p{L}{4,}$/u.test(word) || !/\p{Ll}/u.test(word)) return [word];
  const one = singular(word.toLowerCase());
  return [...new Set([word.toLowerCase(), one, pluralOf(one)])];
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
