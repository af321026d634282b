import { routeOf } from '../../workspace/given-names.ts';
import type { FoundPath } from '../../workspace/path-table.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { addresses } from './addresses.ts';
import { isAbsolute, type LocalLink } from './local-links.ts';
import type { Site } from './sites.ts';

/** Extensions of pages; a generator's links may leave them out. */
export const PAGES = [
  '.md',
  '.mdx',
  '.markdown',
  '.html.md',
  '.html.md.erb',
  '.md.erb',
  '.rst',
  '.ipynb',
];
/** Pages that stand for their folder. */
export const INDEXES = [
  'index.md',
  'README.md',
  '_index.md',
  'index.mdx',
  'index.html.md',
  'index.html.md.erb',
  'index.rst',
];

/** What a link of a file leads to: the very path, or what a site's generator makes of it. */
export function follow(
  from: string,
  { link, place }: LocalLink,
  site: Site | null,
  view: WorkspaceView,
): FoundPath | null {
  const own = site === null || site.name === 'gitlab';
  // A site has a root of its own.
  const exact =
    own || !isAbsolute(link) ? (view.lookUp(place.path) ?? sourceOf(place.path, view)) : null;
  if (exact !== null || own) return exact;
  const paths = [...addresses(from, link.url, site)];
  for (const path of paths) {
    const found = pageAt(path, from, view);
    if (found !== null) return found;
  }
  for (const path of paths) {
    if (!isAddress(path)) continue;
    const [named] = view.pagesNamed(routeOf(path));
    if (named !== undefined) return { kind: 'file', path: named };
  }
  if (isAbsolute(link)) return view.lookUp(place.path);
  return site.anywhere === true ? anywhere(place.path, view) : null;
}

/** `page.html.md` says by its name that it becomes `page.html`, whatever makes it. */
function sourceOf(path: string, view: WorkspaceView): FoundPath | null {
  if (!path.endsWith('.html')) return null;
  return view.lookUp(`${path}.md`) ?? view.lookUp(`${path}.md.erb`);
}

/** The page that a link to a folder shows. */
export function pageOf(found: FoundPath, view: WorkspaceView): string {
  if (found.kind === 'file') return found.path;
  const prefix = found.path === '' ? '' : `${found.path}/`;
  const index = INDEXES.find((name) => view.lookUp(prefix + name) !== null);
  return index === undefined ? found.path : prefix + index;
}

/** The file that a link without its extension was meant for; null for none. */
export function withExtension(path: string, view: WorkspaceView): string | null {
  const found = ['.md', '.mdx', '.markdown'].find(
    (end) => view.lookUp(path + end)?.kind === 'file',
  );
  return found === undefined ? null : path + found;
}

/** `page.de.md`: its links lead to pages of the same language. */
const LANGUAGE = /\.[a-z]{2}(?:[-_][a-z]{2,4})?\.mdx?$/i;

/** Files that `index.html` is made of, besides `index.md`; mdBook makes one beside its list of chapters. */
const FRONT_PAGES = ['README.md', 'SUMMARY.md'];

/** What stands at an address: `a.html` and `a/` are made of `a.md`. */
export function pageAt(path: string, from: string, view: WorkspaceView): FoundPath | null {
  if (path === '') return view.lookUp(path);
  const base = path.replace(/\.html?$/, '');
  const language = LANGUAGE.exec(from)?.[0];
  const own = language === undefined ? [] : [base.replace(/\.md$/, '') + language];
  const fronts = /(?:^|\/)index$/.test(base)
    ? FRONT_PAGES.map((name) => base.slice(0, -5) + name)
    : [];
  for (const candidate of [path, ...own, ...PAGES.map((end) => base + end), ...fronts]) {
    const found = view.lookUp(candidate);
    if (found?.kind === 'file') return found;
  }
  return view.lookUp(base);
}

/** Whether a path can be the address of a page, and is not that of a file. */
function isAddress(path: string): boolean {
  return path !== '' && !/\.(?!html?$)[A-Za-z]\w{0,4}$/.test(path);
}

/** A page or a picture of that name, in whatever folder. */
function anywhere(path: string, view: WorkspaceView): FoundPath | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [found] = [name, `${name}.md`].flatMap((one) => view.filesNamed(one));
  return found === undefined ? null : { kind: 'file', path: found };
}
