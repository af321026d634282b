import type { ComponentEntry } from '../map/entries.ts';
import { graphOf, type MapGraph } from '../map/graph/graph.ts';
import type { Component, DependencyMap } from '../map/model.ts';
import { findComponent, nameKey } from '../names.ts';
import type { AnchorFact, DocumentFacts } from './facts/document-facts.ts';

/** Where a reader finds what the map says about a component. */
export interface EntryPlace {
  readonly path: string;
  /** Null where the file has no heading or anchor for the component. */
  readonly anchor: string | null;
}

/** The dependency map of a repository, ready for questions. */
export interface MapModel {
  readonly path: string;
  readonly map: DependencyMap;
  readonly graph: MapGraph;
  /** The component that a text names, or null. */
  find(name: string): Component | null;
  entry(component: string): EntryPlace;
  /** The component that an anchor of the map's file is the entry of, or null. */
  componentAt(anchor: string): string | null;
}

/** The map that a file holds; null where it holds none, so that no rule compares with nothing. */
export function mapModel(facts: DocumentFacts): MapModel | null {
  if (facts.map === null || facts.map.map.components.length === 0) return null;
  const { map, entries } = facts.map;
  const { path } = facts;
  const anchors = anchorsByComponent(map, entries, facts.anchors);
  const components = new Map([
    ...entries.map(({ component, slug }) => [slug, component] as const),
    ...[...anchors].map(([name, anchor]) => [anchor, name] as const),
  ]);
  const known = new Map<string, Component | null>();
  return {
    path,
    map,
    graph: graphOf(map),
    find: (name) => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const found = findComponent(map, name);
      // Names come from files: what is remembered must not grow with every edit.
      if (known.size > MOST_NAMES) known.clear();
      known.set(name, found);
      return found;
    },
    entry: (component) => ({ path, anchor: anchors.get(component) ?? null }),
    componentAt: (anchor) => components.get(anchor) ?? null,
  };
}

const MOST_NAMES = 10_000;

function anchorsByComponent(
  map: DependencyMap,
  entries: readonly ComponentEntry[],
  anchors: readonly AnchorFact[],
): ReadonlyMap<string, string> {
  const found = new Map(entries.map(({ component, slug, id }) => [component, id ?? slug]));
  const byKey = new Map(anchors.map(({ name }) => [nameKey(name), name]));
  for (const { name, aliases } of map.components) {
    if (found.has(name)) continue;
    for (const spelling of [name, ...aliases]) {
      const anchor = byKey.get(nameKey(spelling));
      if (anchor !== undefined) found.set(name, anchor);
      if (anchor !== undefined) break;
    }
  }
  return found;
}
