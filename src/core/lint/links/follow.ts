import type { FoundPath } from '../../workspace/path-table.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import type { Site } from './sites.ts';

/** Extensions of pages; a generator's links may leave them out. */
const PAGES = ['.md', '.mdx', '.markdown', '.html.md', '.html.md.erb', '.md.erb'];
/** Pages that stand for their folder. */
const INDEXES = [
  'index.md',
  'README.md',
  '_index.md',
  'index.mdx',
  'index.html.md',
  'index.html.md.erb',
];

/** What a link leads to: the very path, or what a site's generator makes of it. */
export function follow(path: string, site: Site | null, view: WorkspaceView): FoundPath | null {
  const exact = view.lookUp(path) ?? sourceOf(path, view);
  if (exact !== null || site === null || site === 'gitlab') return exact;
  for (const candidate of candidates(path)) {
    const found = view.lookUp(candidate);
    if (found?.kind === 'file') return found;
  }
  return null;
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

/**
 * The sources of the page at a URL: `a.html` and `a/` are made of `a.md`. A page that has become a
 * folder of its own is one level deeper, so that `../b/` from `a.md` is `b.md` beside it.
 */
function* candidates(path: string): Iterable<string> {
  const base = path.replace(/\.html?$/, '');
  for (const end of PAGES) yield base + end;
  const prefix = base === '' ? '' : `${base}/`;
  for (const name of INDEXES) yield prefix + name;
}
