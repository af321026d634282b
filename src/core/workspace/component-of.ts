import type { Component } from '../map/model.ts';
import { findComponent, nameKey, withoutNote } from '../names.ts';

/** What is known of a playbook that says which component it is for. */
export interface PlaybookSigns {
  /** `component` of its front matter. */
  readonly declared: string | null;
  readonly title: string;
  /** Path with forward slashes, from the repository's root. */
  readonly path: string;
}

/** `onMap` is false where the front matter names something that the map does not know. */
export interface ComponentName {
  readonly name: string;
  readonly onMap: boolean;
}

/** Shorter names turn up in titles by chance; they must be the whole title or the whole file name. */
const SHORTEST_WITHIN = 3;

/** The components that a playbook may be for; `sure` is the one that it is taken to be for. */
export interface Candidates {
  readonly sure: ComponentName | null;
  /**
   * More than one where the same place names several. A folder with more in its name than the
   * component's says too little: then there is none.
   */
  readonly all: readonly ComponentName[];
}

/** The title and the file name; folders come after them. */
const TELLING_PLACES = 2;

const NONE: Candidates = { sure: null, all: [] };

/**
 * Finds which component a playbook is for: by its front matter, else by a component's name or alias
 * in the title, the file name, or the folders around it, the innermost first. Of several names in
 * one place the one with most words counts, then the first; none counts that means two components.
 */
export function candidateFinder(
  components: readonly Spelt[],
): (signs: PlaybookSigns) => Candidates {
  const spellings = meanings(components.flatMap(spellingsOf));
  /** Folders are places of many files. */
  const known = new Map<string, Named | null>();
  const namedIn = (place: string) => {
    let found = known.get(place);
    if (found === undefined) {
      found = named(spellings, nameKey(place)) ?? named(spellings, bareKey(place));
      known.set(place, found);
    }
    return found;
  };
  return ({ declared, title, path }) => {
    if (declared !== null && declared.trim() !== '') {
      const component = findComponent({ components }, declared);
      const only = { name: component?.name ?? declared.trim(), onMap: component !== null };
      return { sure: only, all: [only] };
    }
    const places = path
      .replace(/\.[^./]*$/, '')
      .split('/')
      .reverse();
    let asked: Candidates = NONE;
    for (const [at, place] of [title, ...places].entries()) {
      const found = namedIn(place);
      if (found === null) continue;
      const tells = at < TELLING_PLACES || spellings.has(nameKey(place));
      const all = tells ? found.names.map((name) => ({ name, onMap: true })) : [];
      if (asked.all.length === 0) asked = { sure: null, all };
      if (found.sure !== null) return { ...asked, sure: { name: found.sure, onMap: true } };
    }
    return asked;
  };
}

/** The component that a playbook is taken to be for, or null. */
export function componentFinder(
  components: readonly Spelt[],
): (signs: PlaybookSigns) => ComponentName | null {
  const find = candidateFinder(components);
  return (signs) => find(signs).sure;
}

type Spelt = Pick<Component, 'name' | 'aliases'>;

/** `sure` is null where only doubtful names are there. */
interface Named {
  readonly sure: string | null;
  readonly names: readonly string[];
}

/** The components that each key means. */
type Meanings = ReadonlyMap<string, ReadonlySet<string>>;

interface Spelling {
  readonly key: string;
  readonly name: string;
}

function bareKey(name: string): string {
  return nameKey(withoutNote(name));
}

function spellingsOf({ name, aliases }: Spelt): readonly Spelling[] {
  const keys = new Set([nameKey(name), bareKey(name), ...aliases.map(nameKey)]);
  keys.delete('');
  return [...keys].map((key) => ({ key, name }));
}

/** One key may mean several: "Postgres" beside "Postgres (prod)" and "Postgres (staging)". */
function meanings(spellings: readonly Spelling[]): Meanings {
  const found = new Map<string, Set<string>>();
  for (const { key, name } of spellings) found.set(key, (found.get(key) ?? new Set()).add(name));
  return found;
}

interface Mention {
  readonly names: readonly string[];
  readonly words: number;
  readonly at: number;
  readonly end: number;
}

/** The components that a text names. */
function named(spellings: Meanings, text: string): Named | null {
  const whole = spellings.get(text);
  if (whole !== undefined) return { sure: onlyOf(whole), names: [...whole] };
  const mentions: Mention[] = [];
  const words = ` ${text} `;
  for (const [key, names] of spellings) {
    if (key.length < SHORTEST_WITHIN || !words.includes(key)) continue;
    const at = words.indexOf(` ${key} `);
    if (at < 0) continue;
    mentions.push({ names: [...names], words: key.split(' ').length, at, end: at + key.length });
  }
  mentions.sort((a, b) => b.words - a.words || a.at - b.at);
  // "Vault" is not named in "Vault discovery".
  const apart = mentions.filter((one, index) =>
    mentions.slice(0, index).every((other) => one.end <= other.at || other.end <= one.at),
  );
  if (apart.length === 0) return null;
  const clear = mentions.find(({ names }) => names.length === 1);
  const names = [...new Set(apart.flatMap((one) => one.names))];
  return { sure: clear?.names[0] ?? null, names };
}

function onlyOf(names: ReadonlySet<string>): string | null {
  const [first = null] = names;
  return names.size === 1 ? first : null;
}
