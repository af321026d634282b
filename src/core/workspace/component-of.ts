import type { Component } from '../map/model.ts';
import { findComponent, joinedKey, nameKey, partedName, withoutNote } from '../names.ts';

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
   * More than one where the same place names several, or the title another one than its folder. A
   * folder further out says too little, and so does one with more in its name than the component's:
   * then there is none.
   */
  readonly all: readonly ComponentName[];
}

/** The title and the file name, before the folders. */
const TELLING_PLACES = 2;

/**
 * Words for a part that something plays: small in a title, and between others in the name of a file, they
 * speak of any such part, as in "cookies of frontend apps".
 */
const ROLES: ReadonlySet<string> = new Set(
  'api app backend cache cli client console database docs email frontend gateway git ingress job logging mail monitoring network node payment platform pod portal proxy queue registry router scheduler search secret server service site storage user web worker'.split(
    ' ',
  ),
);

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
  const namedInTitle = (title: string) => {
    const counts = (key: string) => !ROLES.has(key) || isCapital(key, title);
    return (
      named(spellings, nameKey(title), counts) ??
      named(spellings, bareKey(title), counts) ??
      namedInParts(title)
    );
  };
  /** The name of an alert: "VaultSealed". All of its words have capitals. */
  const namedInParts = (name: string) => {
    const parted = partedName(name);
    if (parted === name) return null;
    const key = nameKey(parted);
    return named(spellings, key, (word) => !ROLES.has(word) || key.startsWith(`${word} `));
  };
  const namedInFile = (name: string) => {
    const key = nameKey(name);
    const counts = (word: string) =>
      !ROLES.has(word) || key.startsWith(`${word} `) || key.endsWith(` ${word}`);
    return (
      named(spellings, key, counts) ?? named(spellings, bareKey(name), counts) ?? namedInParts(name)
    );
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
    const [folder] = [places[TELLING_PLACES - 1] ?? ''].flatMap(
      (place) => onlyOf(spellings.get(nameKey(place)) ?? new Set()) ?? [],
    );
    let asked: Candidates = NONE;
    for (const [at, place] of [title, ...places].entries()) {
      const found = at === 0 ? namedInTitle(place) : at === 1 ? namedInFile(place) : namedIn(place);
      if (found === null) continue;
      const tells = at < TELLING_PLACES || (at === TELLING_PLACES && spellings.has(nameKey(place)));
      const names = folder === undefined ? found.names : [...new Set([...found.names, folder])];
      const all = tells ? names.map((name) => ({ name, onMap: true })) : [];
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
  for (const one of [name, ...aliases]) {
    keys.add(nameKey(partedName(one)));
    keys.add(joinedKey(one));
  }
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

/** Whether a text writes a word with a capital. */
function isCapital(word: string, text: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).some((one) => /^\p{Lu}/u.test(one) && nameKey(one) === word);
}

/** The components that a text names; `counts` says whether it may be by a word within others. */
function named(
  spellings: Meanings,
  text: string,
  counts: (key: string) => boolean = () => true,
): Named | null {
  const whole = spellings.get(text);
  if (whole !== undefined) return { sure: onlyOf(whole), names: [...whole] };
  const mentions: Mention[] = [];
  const words = ` ${text} `;
  for (const [key, names] of spellings) {
    if (key.length < SHORTEST_WITHIN || !words.includes(key)) continue;
    const at = words.indexOf(` ${key} `);
    if (at < 0 || !counts(key) || words.slice(0, at + 1).endsWith(' external ')) continue;
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
