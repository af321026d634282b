import { english } from '../../text/sentence.ts';
import type { DocumentFacts, NamedFileFact } from '../../workspace/facts/document-facts.ts';
import { relativePath } from '../../workspace/paths.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { filesMeant } from '../fixes/broken-links.ts';
import { edit, toChoose } from '../fixes/fix.ts';
import type { Finding } from '../rule.ts';
import { leadsThere } from './anchors.ts';
import { findAnchor } from './find-anchor.ts';
import { pageOf } from './follow.ts';
import { meantAnchors } from './meant-anchors.ts';
import { missingAnchor } from './missing-anchor.ts';
import { missingAt } from './missing-at.ts';
import { fileNamed, namedOn, notationOf, PAGE_ENDING } from './named-files.ts';
import { mayBePutIn } from './put-in.ts';
import type { Site } from './sites.ts';

/** Files that are named in a notation of the site and are surely not there. */
export function* missingFiles(
  file: DocumentFacts,
  site: Site,
  view: WorkspaceView,
): Iterable<Finding> {
  const from = file.path;
  for (const named of namedOn(file, site)) {
    if (fileNamed(from, named, site, view) !== null) continue;
    const path = missingAt(from, named, site, view);
    if (path === null) continue;
    const { start, end } = named;
    yield {
      text: english`There is no “{0}”. Correct the path, or take it out.`,
      args: [named.path],
      start,
      end,
      fixes: toChoose((tools) =>
        filesMeant({ from, path: asFile(path, named) }, tools).map((meant) =>
          edit({ text: english`Link to {0}`, args: [meant] }, false, {
            path: from,
            start,
            end,
            text: spelled(from, meant, named, site),
          }),
        ),
      ),
    };
  }
}

/** Anchors behind pages that are named in a notation of the site. */
export function* missingAnchors(
  file: DocumentFacts,
  site: Site,
  view: WorkspaceView,
): Iterable<Finding> {
  const meantIn = meantAnchors(site);
  for (const named of namedOn(file, site)) {
    const { anchor } = named;
    if (anchor === null || anchor.name === '') continue;
    const found = fileNamed(file.path, named, site, view);
    if (found === null) continue;
    const match = findAnchor(pageOf(found, view), anchor.name, view);
    if (match === 'no page' || leadsThere(match, site)) continue;
    const targets = view.targets(pageOf(found, view));
    if (targets === null || mayBePutIn(targets.path, anchor.name, site, view)) continue;
    yield missingAnchor({
      from: file.path,
      span: { start: anchor.start, end: anchor.end },
      anchor: anchor.name,
      page: targets.path,
      meant: meantIn(targets, anchor.name),
      hash: true,
    });
  }
}

/** The name of the file that a page is likely to have. */
function asFile(path: string, named: NamedFileFact): string {
  return notationOf(named).names === 'page' && !PAGE_ENDING.test(path) ? `${path}.md` : path;
}

/** A path as the notation has it. */
function spelled(from: string, path: string, named: NamedFileFact, site: Site): string {
  const { names, from: begins } = notationOf(named);
  if (names !== 'page' && begins === 'settings') {
    return site.root === '' ? path : path.slice(site.root.length + 1);
  }
  const relative = relativePath(from, path);
  const written =
    /^\.\//.test(named.path) && !relative.startsWith('.') ? `./${relative}` : relative;
  return names === 'page' && !PAGE_ENDING.test(named.path)
    ? written.replace(PAGE_ENDING, '')
    : written;
}
