import { decoded, writtenPath } from '../../workspace/link-place.ts';
import { folderOf, isMarkdownPath, resolvePath } from '../../workspace/paths.ts';
import type { Site } from './sites.ts';

/** `@site/docs/x.md`: from the folder of the settings file (Docusaurus). */
export const SITE_ALIAS = '@site/';

/** The places of the repository that a link of a page on a site may mean. */
export function* addresses(from: string, url: string, site: Site): Iterable<string> {
  const raw = writtenPath(url);
  const written = decoded(raw);
  for (const folder of basesOf(from, written, site)) {
    yield* joined(folder, written);
    // Azure DevOps keeps the percent signs of an address in the file's name.
    if (raw !== written) yield* joined(folder, raw);
  }
}

function* joined(folder: string, written: string): Iterable<string> {
  const path = resolvePath(folder, written.startsWith(SITE_ALIAS) ? written.slice(5) : written);
  if (path !== null) yield path;
}

/** The folders that a link may be read from. */
function* basesOf(from: string, written: string, site: Site): Iterable<string> {
  const { root, roots = [], deep, name } = site;
  const own = folderOf(from);
  if (written.startsWith(SITE_ALIAS)) {
    yield root;
    if (name === 'docusaurus') yield inside(root, 'website');
  } else if (written.startsWith('/')) {
    for (const folder of roots) yield inside(root, folder);
    for (let folder = own; folder !== root && folder !== ''; folder = folderOf(folder)) {
      yield folder;
    }
  } else {
    yield own;
    if (site.anywhere === true) yield root;
    if (deep !== true || isMarkdownPath(written)) return;
    const page = from.slice(own === '' ? 0 : own.length + 1).replace(/\..*$/, '');
    if (!/^(?:_?index|readme)$/i.test(page)) yield inside(own, page);
    // The address of a folder's page does not end in a slash there.
    else if (name === 'docusaurus' && own !== '') yield folderOf(own);
  }
}

function inside(root: string, folder: string): string {
  return root === '' ? folder : folder === '' ? root : `${root}/${folder}`;
}
