import type { Span } from '../../text/span.ts';
import type { DocumentFacts, NamedFileFact } from '../../workspace/facts/document-facts.ts';
import { NOTATIONS, type Notation } from '../../workspace/facts/notations.ts';
import { routeOf } from '../../workspace/given-names.ts';
import type { FoundPath } from '../../workspace/path-table.ts';
import { folderOf, resolvePath } from '../../workspace/paths.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { addresses } from './addresses.ts';
import { INDEXES, PAGES, pageAt } from './follow.ts';
import { isPiece } from './pieces.ts';
import { type Site, siteOf } from './sites.ts';

/** Files that a page names as its site reads it; a piece is read from the pages that it is put into. */
export function namedOn(file: DocumentFacts, site: Site): readonly NamedFileFact[] {
  if (isPiece(file.path, site)) return [];
  return file.namedFiles.filter((named) => notationOf(named).sites.includes(site.name));
}

/** The anchors behind pages that a file names, each with its page and the place of its name. */
export function namedAnchors(
  file: DocumentFacts,
  view: WorkspaceView,
): readonly (Span & { readonly path: string; readonly name: string })[] {
  if (!file.namedFiles.some(({ anchor }) => anchor !== null)) return [];
  const site = siteOf(file.path, 'auto', view);
  if (site === null) return [];
  return namedOn(file, site).flatMap((named) => {
    const { anchor } = named;
    const path = anchor && fileNamed(file.path, named, site, view)?.path;
    return typeof path !== 'string' || anchor === null
      ? []
      : [{ path, name: anchor.name, start: anchor.start + 1, end: anchor.end }];
  });
}

/** What a notation names, wherever it stands. */
export type Named = Pick<NamedFileFact, 'notation' | 'path'>;

export function notationOf({ notation }: Named): Notation {
  return NOTATIONS[notation];
}

/** What a page names. */
export function fileNamed(
  from: string,
  named: Named,
  site: Site,
  view: WorkspaceView,
): FoundPath | null {
  const { names, from: begins } = notationOf(named);
  if (named.path === '') return { kind: 'file', path: from };
  if (names === 'post') return first(endingWith(named.path, PAGES, view));
  const places = placesOf(from, named, site);
  for (const path of places) {
    const found = view.lookUp(path) ?? (names === 'page' ? pageFor(path, from, site, view) : null);
    if (found !== null) return found;
  }
  if (names === 'page') {
    for (const path of places) {
      const [page] = view.pagesNamed(routeOf(path.replace(PAGE_ENDING, '')));
      if (page !== undefined) return { kind: 'file', path: page };
    }
  }
  if (site.name === 'hugo') {
    const found = places.flatMap((path) => blankPage(path, view) ?? []);
    if (found[0] !== undefined) return found[0];
  }
  if (begins !== 'settings' && !named.path.startsWith('@/')) return null;
  return first(endingWith(named.path, names === 'page' ? PAGES : [], view));
}

export const PAGE_ENDING = /\.(?:mdx?|markdown|rst|ipynb|html)$/;

/** Documents that Sphinx may be told to read, besides pages. */
const SOURCES = ['.py', '.txt', '.Rmd', '.mystnb'];

/** Sphinx and Hugo take the extension off before they look for a page. */
function pageFor(path: string, from: string, site: Site, view: WorkspaceView): FoundPath | null {
  const base = path.replace(PAGE_ENDING, '');
  const found = pageAt(path, from, view) ?? pageAt(base, from, view);
  if (found !== null || site.name !== 'sphinx') return found;
  const source = SOURCES.find((end) => view.lookUp(base + end) !== null);
  return source === undefined ? null : { kind: 'file', path: base + source };
}

/** Hugo writes `-` for the blanks of a path, and takes capitals for small letters. */
function blankPage(path: string, view: WorkspaceView): FoundPath | null {
  const base = path.replace(PAGE_ENDING, '').replaceAll('-', ' ');
  return view.lookUpAnyCase(`${base}.md`) ?? view.lookUpAnyCase(base);
}

/** The places of the repository that the path may mean. */
export function placesOf(from: string, named: Named, site: Site): readonly string[] {
  const { path } = named;
  // What VitePress calls `@` is the root of its pages.
  const written = path.startsWith('@/') ? path.slice(1) : path;
  const places = [...addresses(from, written, site)];
  if (notationOf(named).from !== 'settings') return places;
  if (/^\.\.?\//.test(written)) {
    // The page of a folder may stand beside its name or inside it.
    const beside = resolvePath(folderOf(folderOf(from)), written);
    return beside === null ? places : [...places, beside];
  }
  const rooted = written.replace(/^\/*/, '/');
  for (const root of [site.root, '']) {
    const place = resolvePath(root, rooted);
    if (place !== null) places.push(place);
  }
  return [...places, ...addresses(from, rooted, site)];
}

/** Files whose paths end so: settings may let paths begin in any folder. */
function* endingWith(
  path: string,
  endings: readonly string[],
  view: WorkspaceView,
): Iterable<string> {
  const written = (resolvePath('', path.replace(/^@?\/|^(?:\.\.?\/)+/, '')) ?? path).toLowerCase();
  const base = endings.length === 0 ? written : written.replace(PAGE_ENDING, '');
  const pages = [...endings.map((one) => base + one), ...INDEXES.map((one) => `${base}/${one}`)];
  for (const end of endings.length === 0 ? [written] : [written, ...pages]) {
    const lower = end.toLowerCase();
    for (const found of view.filesNamed(lower.slice(lower.lastIndexOf('/') + 1))) {
      if (`/${found.toLowerCase()}`.endsWith(`/${lower}`)) yield found;
    }
  }
}

function first(paths: Iterable<string>): FoundPath | null {
  for (const path of paths) return { kind: 'file', path };
  return null;
}
