import { folderOf, resolvePath } from '../../workspace/paths.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { type Named, notationOf, placesOf } from './named-files.ts';
import type { Site } from './sites.ts';

/** Folders and names of what a build writes. */
const MADE =
  /(?:^|\/)[_.]?(?:auto)?(?:gen|generated|build|built|dist|target|out|output|tmp)\/|[-_.](?:gen|generated)\.\w+$/i;

/** Where a file that is named nowhere would be; null where something may make it, or bring it along. */
export function missingAt(
  from: string,
  named: Named,
  site: Site,
  view: WorkspaceView,
): string | null {
  const { made, names, from: begins } = notationOf(named);
  if (MADE.test(named.path) || made?.test(named.path) === true) return null;
  if (names === 'post') return named.path;
  // A folder of another repository is empty until somebody fetches it.
  const hasModules = view.lookUp('.gitmodules') !== null;
  if (begins === 'settings' && !/^[./]/.test(named.path)) {
    // What settings name may be in another repository, and Hugo finds a page there by its name alone.
    if (hasModules || (site.name === 'hugo' && hasGoModule(site, view))) return null;
  }
  // Such a file makes pages of data.
  if (site.name === 'hugo' && view.filesNamed('_content.gotmpl').length > 0) return null;
  // A folder that is not there may be one of a module, or of a build.
  const isThere = (path: string) => {
    const folder = folderOf(path);
    if (hasModules) return folder === '' || from.startsWith(`${folder}/`);
    return view.lookUp(folder)?.kind === 'folder';
  };
  return placesOf(from, named, site).find(isThere) ?? null;
}

function hasGoModule({ root }: Site, view: WorkspaceView): boolean {
  const path = resolvePath(root, 'go.mod');
  return path !== null && view.lookUp(path) !== null;
}
