import type { DocumentFacts } from './facts/document-facts.ts';
import { folderOf } from './paths.ts';

type Named = Pick<DocumentFacts, 'path' | 'headings' | 'anchors' | 'frontMatter'>;

/** Fields in which a page says under which address it is shown: Docusaurus, Hugo, Jekyll. */
const ROUTES = ['slug', 'id', 'url', 'permalink', 'aliases', 'redirect_from'] as const;

/** A number that only puts a page or a folder in its place among others. */
const ORDER = /^\d+[-_. ]+(?=.)/;

/**
 * The address of a page among those of its repository, where neither its extension nor a number before
 * its name counts. Both sides of a comparison are made with it.
 */
export function routeOf(path: string): string {
  const plain = path.replace(/\.html?$/, '');
  return plain
    .split('/')
    .map((part) => part.replace(ORDER, ''))
    .join('/');
}

/**
 * Names by which links may reach a page besides its path: `#label` for an anchor of its own, which
 * Sphinx finds from everywhere; an address from its front matter or without a number for order. What
 * is written from a root begins with `/`.
 */
function givenNames({ path, headings, anchors, frontMatter }: Named): readonly string[] {
  const names = anchors.map(({ name }) => `#${name.toLowerCase()}`);
  for (const { id } of headings) if (id !== null) names.push(`#${id.toLowerCase()}`);
  const page = path.replace(/\.[^/.]+$/, '').replace(/\/(?:_?index|README)$/, '');
  if (/(?:^|\/)\d/.test(page)) {
    const route = routeOf(page);
    if (route !== page) names.push(route);
  }
  if (frontMatter === null) return names;
  for (const field of ROUTES) {
    const value: unknown = frontMatter.data[field];
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string') names.push(...routesOf(path, page, one));
    }
  }
  return names;
}

function routesOf(path: string, page: string, written: string): readonly string[] {
  const name = written.replace(/^\.\/|\/+$/g, '').replace(/\.html?$/, '');
  if (name === '' || name.length > 300) return [];
  if (name.startsWith('/')) return [name];
  // A folder's page may stand beside its name or inside it.
  return [...new Set([folderOf(page), folderOf(path)])].map((folder) =>
    routeOf(folder === '' ? name : `${folder}/${name}`),
  );
}

/** Which pages have which names. */
export class NamedPages {
  readonly #byName = new Map<string, Set<string>>();
  readonly #byPath = new Map<string, readonly string[]>();

  /**
   * Takes a page as it is now; null for one that is gone.
   * @returns the names that mean something else than before
   */
  set(path: string, page: Named | null): readonly string[] {
    const before = this.#byPath.get(path) ?? [];
    const after = page === null ? [] : givenNames(page);
    if (before.length === 0 && after.length === 0) return after;
    for (const name of before) {
      const pages = this.#byName.get(name);
      pages?.delete(path);
      if (pages?.size === 0) this.#byName.delete(name);
    }
    for (const name of after) {
      const pages = this.#byName.get(name);
      if (pages === undefined) this.#byName.set(name, new Set([path]));
      else pages.add(path);
    }
    if (after.length === 0) this.#byPath.delete(path);
    else this.#byPath.set(path, after);
    return [...before, ...after];
  }

  /** The pages that have a name; for an address also those that are shown from a root under its end. */
  of(name: string): readonly string[] {
    const found = [...(this.#byName.get(name) ?? [])];
    if (name.startsWith('#')) return found;
    for (const end of endsOf(name)) found.push(...(this.#byName.get(end) ?? []));
    return found;
  }
}

/** `/b/c` and `/c` for `a/b/c`, and `/a/b/c` before them: a root may be at any folder. */
function* endsOf(route: string): Iterable<string> {
  yield `/${route}`;
  for (let at = route.indexOf('/'); at >= 0; at = route.indexOf('/', at + 1)) {
    yield route.slice(at);
  }
}
