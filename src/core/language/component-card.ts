import type { WorkspaceIndex } from '../workspace/workspace-index.ts';

/** Where something is told: a path with a 1-based line. */
export interface Told {
  readonly path: string;
  readonly line: number;
}

/** What there is to know of a component at a glance. */
export interface ComponentCard {
  readonly component: string;
  readonly aliases: readonly string[];
  /** Where the map tells of it: its entry, else where it is first named. */
  readonly place: Told;
  /** The first paragraph of its entry, as it is read; null where it has none. */
  readonly about: string | null;
  readonly dependencies: readonly string[];
  readonly dependents: readonly string[];
  /** How many suffer when it fails, those at second hand included. */
  readonly downstream: number;
  readonly playbooks: readonly (Told & { readonly title: string })[];
}

/** More is read in the file itself. */
const LONGEST_ABOUT = 300;

/** Null for what is not on the map. */
export function componentCard(index: WorkspaceIndex, component: string): ComponentCard | null {
  const { map, tools } = index;
  const found = map?.map.components.find(({ name }) => name === component);
  if (map === null || found === undefined) return null;
  const facts = tools.facts(map.path);
  const entry = facts?.map?.entries.find((one) => one.component === component);
  const { view } = tools;
  return {
    component,
    aliases: found.aliases,
    place: { path: map.path, line: entry?.line ?? found.range.line },
    about: entry === undefined ? null : about(index, map.path, entry.slug),
    dependencies: view.map.dependencies(component),
    dependents: view.map.dependents(component),
    downstream: view.map.downstream(component).length,
    playbooks: view.playbooksOf(component).map((path) => ({
      path,
      line: 1,
      title: tools.facts(path)?.title ?? path,
    })),
  };
}

function about({ tools }: WorkspaceIndex, path: string, slug: string): string | null {
  const headings = tools.facts(path)?.headings ?? [];
  const at = headings.findIndex((heading) => heading.slug === slug);
  const [own, next] = headings.slice(at, at + 2);
  if (at < 0 || own === undefined) return null;
  const section = (tools.text(path) ?? '').slice(own.end, next?.start);
  const [paragraph = ''] = section.trim().split(/\r?\n[ \t]*\r?\n/);
  const isText = /^[\p{L}\p{N}"'(]/u.test(paragraph);
  return isText ? withoutMarks(paragraph).slice(0, LONGEST_ABOUT) : null;
}

/** Links as their texts, and no marks of code or emphasis. */
function withoutMarks(paragraph: string): string {
  return paragraph
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ');
}
