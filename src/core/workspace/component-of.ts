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

/**
 * Finds which component a playbook is for: by its front matter, else by a component's name or alias
 * in the title, the file name, or the folders around it, the innermost first. Of several names in
 * one place the one with most words counts, then the first.
 */
export function componentFinder(
  components: readonly Component[],
): (signs: PlaybookSigns) => ComponentName | null {
  const spellings = unambiguous(components.flatMap(spellingsOf));
  return ({ declared, title, path }) => {
    if (declared !== null && declared.trim() !== '') {
      const component = findComponent({ components }, declared);
      return { name: component?.name ?? declared.trim(), onMap: component !== null };
    }
    const places = path
      .replace(/\.[^./]*$/, '')
      .split('/')
      .reverse();
    for (const place of [title, ...places]) {
      const name = mentioned(spellings, nameKey(place)) ?? mentioned(spellings, bareKey(place));
      if (name !== undefined) return { name, onMap: true };
    }
    return null;
  };
}

/** Spellings by key. */
type Spellings = ReadonlyMap<string, string>;

interface Spelling {
  readonly key: string;
  readonly name: string;
}

function bareKey(name: string): string {
  return nameKey(withoutNote(name));
}

function spellingsOf({ name, aliases }: Component): readonly Spelling[] {
  const keys = new Set([nameKey(name), bareKey(name), ...aliases.map(nameKey)]);
  keys.delete('');
  return [...keys].map((key) => ({ key, name }));
}

/** Leaves out what means several components: "Postgres" beside "Postgres (prod)" and "(staging)". */
function unambiguous(spellings: readonly Spelling[]): Spellings {
  const meanings = new Map<string, Set<string>>();
  for (const { key, name } of spellings) {
    meanings.set(key, (meanings.get(key) ?? new Set()).add(name));
  }
  const clear = new Map<string, string>();
  for (const [key, names] of meanings) {
    const [name] = names;
    if (names.size === 1 && name !== undefined) clear.set(key, name);
  }
  return clear;
}

function mentioned(spellings: Spellings, text: string): string | undefined {
  const whole = spellings.get(text);
  if (whole !== undefined) return whole;
  let found: { readonly name: string; readonly words: number; readonly at: number } | undefined;
  for (const [key, name] of spellings) {
    if (key.length < SHORTEST_WITHIN) continue;
    const at = ` ${text} `.indexOf(` ${key} `);
    if (at < 0) continue;
    const words = key.split(' ').length;
    const better =
      found === undefined || words > found.words || (words === found.words && at < found.at);
    if (better) found = { name, words, at };
  }
  return found?.name;
}
