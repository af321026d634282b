import { folderOf } from '../../workspace/paths.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { GENERATORS, type Generator, type GeneratorName, type Hint } from './generators.ts';

/** What makes a web page of a file, and the folder that it begins in. */
export interface Site extends Generator {
  readonly name: GeneratorName;
  readonly root: string;
}

export const SITE_NAMES = Object.keys(GENERATORS) as readonly GeneratorName[];
const NAME_BY_MARK: ReadonlyMap<string, GeneratorName> = new Map(
  SITE_NAMES.flatMap((name) => GENERATORS[name].marks.map((mark) => [mark, name] as const)),
);
const MARKS: readonly string[] = [...NAME_BY_MARK.keys()];

const HINT_BY_MARK: ReadonlyMap<string, Hint & { readonly name: GeneratorName }> = new Map(
  SITE_NAMES.flatMap((name) => {
    const { hints = [] }: Generator = GENERATORS[name];
    return hints.map((hint) => [hint.mark, { ...hint, name }] as const);
  }),
);
const HINTS: readonly string[] = [...HINT_BY_MARK.keys()];

/** What makes a web page of a file: as configured, or by a settings file in a folder around it. */
export function siteOf(
  path: string,
  configured: 'auto' | 'none' | GeneratorName,
  view: WorkspaceView,
): Site | null {
  if (configured === 'none') return null;
  if (configured === 'auto') return markedSite(path, MARKS, view) ?? hintedSite(path, view);
  return (
    markedSite(path, GENERATORS[configured].marks, view) ??
    siteAt(configured, hintedSite(path, view)?.root ?? '')
  );
}

function markedSite(path: string, marks: readonly string[], view: WorkspaceView): Site | null {
  let found: Site | null = null;
  for (const root of foldersAround(path)) {
    const mark = view.firstIn(root, marks);
    const name = mark === null ? undefined : NAME_BY_MARK.get(mark);
    if (name !== undefined && (found === null || found.name === name)) found = siteAt(name, root);
    if (found !== null && found.nested !== true) break;
  }
  return found;
}

function hintedSite(path: string, view: WorkspaceView): Site | null {
  for (const root of foldersAround(path)) {
    const mark = view.firstIn(root, HINTS);
    const hint = mark === null ? undefined : HINT_BY_MARK.get(mark);
    if (hint !== undefined && isMeant(hint, path, root, view)) return siteAt(hint.name, root);
  }
  return isMadePage(path) ? siteAt('middleman', '') : null;
}

function isMeant(
  { beside, unless, of }: Hint,
  path: string,
  root: string,
  view: WorkspaceView,
): boolean {
  const prefix = root === '' ? '' : `${root}/`;
  if (beside !== undefined && view.lookUp(prefix + beside) === null) return false;
  if (unless !== undefined && view.lookUp(prefix + unless) !== null) return false;
  return of?.some((folder) => path.startsWith(`${prefix}${folder}/`)) ?? true;
}

/** The folders around a file, the innermost first. */
function* foldersAround(path: string): Iterable<string> {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    yield folder;
    if (folder === '') return;
  }
}

function siteAt(name: GeneratorName, root: string): Site {
  return { name, root, ...GENERATORS[name] };
}

/** `page.html.md` says by its name that something makes `page.html` of it. */
function isMadePage(path: string): boolean {
  return /\.html\.md(?:\.erb)?$/.test(path);
}
