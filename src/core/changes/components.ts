import type { Component } from '../map/model.ts';
import { findComponent } from '../names.ts';
import { componentFinder } from '../workspace/component-of.ts';
import { readGlob } from '../workspace/glob.ts';
import type { ChangeDraft } from './change.ts';

/** What a team says of where its components live. */
export interface Mapping {
  readonly components: readonly Component[];
  /** Globs by component, from the workspace's root; they go before names. */
  readonly globs: Readonly<Record<string, readonly string[]>>;
  /** Globs of files that only speak of components: playbooks and the map. Names do not count there. */
  readonly documents: readonly string[];
}

/** Where the paths of a change begin. */
export interface Place {
  /** What stands before its paths to make them paths from the workspace's root; empty, or ends with `/`. */
  readonly prefix: string;
  /** What the workspace's own paths begin with in a repository around it; empty, or ends with `/`. */
  readonly within: string;
  /** The repository's own name, which counts where no part of a path names a component. */
  readonly name: string;
}

/** Names, in the map's order, of the components that a change touches. */
export type Locate = (draft: ChangeDraft, place: Place | null) => readonly string[];

/**
 * Finds the components of changes: by the globs that match a path; else by a component's name or
 * alias in the path, the innermost folder first. What has no paths is found by the names that its
 * source gives, then by its title.
 */
export function componentLocator({ components, globs, documents }: Mapping): Locate {
  const configured = Object.entries(globs).map(([name, some]) => ({
    name: findComponent({ components }, name)?.name ?? name,
    globs: some.map(readGlob),
  }));
  const silent = documents.map(readGlob);
  const named = memo(componentNamer(components));
  const globbed = memo((path: string) =>
    configured
      .filter(({ globs }) => globs.some((one) => one.matches(path)))
      .map(({ name }) => name),
  );
  const order = new Map(
    [...components, ...configured].map(({ name }, index) => [name, index] as const),
  );

  const ofPath = memo((path: string): readonly string[] => {
    const found = globbed(path);
    if (found.length > 0 || silent.some((one) => one.matches(path))) return found;
    const name = firstOf(path.split('/').reverse(), named);
    return name === null ? [] : [name];
  });
  const fromRoot = (path: string, place: Place | null): string => {
    if (place === null) return path;
    const { prefix, within } = place;
    return within !== '' && path.startsWith(within)
      ? path.slice(within.length)
      : `${prefix}${path}`;
  };
  const ofName = (name: string): readonly string[] => {
    const found = globbed(name);
    const one = found.length > 0 ? null : named(name);
    return one === null ? found : [one];
  };

  return (draft, place) => {
    const { paths, names, title, kind } = draft;
    const own = paths.map((path) => fromRoot(path, place));
    const found = new Set(own.flatMap(ofPath));
    const isGit = kind === 'commit' || kind === 'merge';
    if (found.size === 0) {
      const hints = isGit ? [] : [...names, title];
      const hit = hints.map(ofName).find((some) => some.length > 0) ?? [];
      for (const name of hit) found.add(name);
    }
    const touches = !isGit || own.some((path) => !silent.some((one) => one.matches(path)));
    if (found.size === 0 && place !== null && touches) {
      for (const name of ofName(place.name)) found.add(name);
    }
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

/** Finds the component that a text is the name of, or that it mentions. */
export function componentNamer(components: readonly Component[]): (name: string) => string | null {
  const mentioned = componentFinder(components);
  return (name) =>
    findComponent({ components }, name)?.name ??
    mentioned({ declared: null, title: name, path: '' })?.name ??
    null;
}

function firstOf<T>(parts: readonly string[], find: (part: string) => T | null): T | null {
  for (const part of parts) {
    const found = find(part);
    if (found !== null) return found;
  }
  return null;
}

/** Remembers what a pure function said: folders and names come back in thousands of changes. */
function memo<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const value = find(key);
    known.set(key, value);
    return value;
  };
}
