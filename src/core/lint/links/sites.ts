import { choice } from '../../config/kinds.ts';
import { entry } from '../../config/setting.ts';
import { folderOf } from '../../workspace/paths.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { GENERATORS, type Generator, type GeneratorName, WEBSITE } from './generators.ts';

/** What makes a web page of a file, and the folder that it begins in. */
export interface Site extends Generator {
  readonly name: GeneratorName;
  readonly root: string;
}

const NAMES = Object.keys(GENERATORS) as readonly GeneratorName[];
const NAME_BY_MARK: ReadonlyMap<string, GeneratorName> = new Map(
  NAMES.flatMap((name) => GENERATORS[name].marks.map((mark) => [mark, name] as const)),
);
/** Those in a folder for the site come last: they say nothing of most files beside it. */
const MARKS: readonly string[] = [...NAME_BY_MARK.keys()].sort(
  (a, b) => Number(a.startsWith(WEBSITE)) - Number(b.startsWith(WEBSITE)),
);

/** The setting that all rules about links have. */
export const SITE_OPTION = {
  site: entry(
    'What makes web pages of these files, and so says how links are read: found out by its own settings file, unless it is named here.',
    choice(['auto', 'none', ...NAMES]),
    'auto',
  ),
} as const;

/** What makes a web page of a file: as configured, or by a settings file in a folder around it. */
export function siteOf(
  path: string,
  configured: 'auto' | 'none' | GeneratorName,
  view: WorkspaceView,
): Site | null {
  if (configured === 'none') return null;
  const wanted = configured === 'auto' ? null : configured;
  const marks = wanted === null ? MARKS : GENERATORS[wanted].marks;
  let found: Site | null = null;
  for (let root = folderOf(path); ; root = folderOf(root)) {
    const mark = view.firstIn(root, marks);
    const name = mark === null || !isFor(mark, path, root) ? undefined : NAME_BY_MARK.get(mark);
    if (name !== undefined && (found === null || found.name === name)) found = siteAt(name, root);
    if (root === '' || (found !== null && found.nested !== true)) break;
  }
  if (found !== null) return found;
  if (wanted !== null) return siteAt(wanted, '');
  return isMadePage(path) ? siteAt('middleman', '') : null;
}

/** What stands in a folder for the site makes pages of the documents beside it, and of nothing else. */
function isFor(mark: string, path: string, root: string): boolean {
  const inner = root === '' ? path : path.slice(root.length + 1);
  return !mark.startsWith(WEBSITE) || /^(?:docs|blog)\//.test(inner);
}

function siteAt(name: GeneratorName, root: string): Site {
  return { name, root, ...GENERATORS[name] };
}

/** `page.html.md` says by its name that something makes `page.html` of it. */
function isMadePage(path: string): boolean {
  return /\.html\.md(?:\.erb)?$/.test(path);
}
