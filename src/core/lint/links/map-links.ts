import { nearestNames } from '../../names.ts';
import type { DocumentFacts, LinkFact } from '../../workspace/facts/document-facts.ts';
import { linkPlace } from '../../workspace/link-place.ts';
import { isMarkdownPath, linkTarget, relativePath } from '../../workspace/paths.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { leadsThere, matchOf } from './anchors.ts';
import { follow } from './follow.ts';
import type { LocalLink } from './local-links.ts';
import { fileNamed, namedOn } from './named-files.ts';
import { siteOf } from './sites.ts';

/** Whether a file links to the place where the map tells of a component. */
export function linksToEntry(file: DocumentFacts, component: string, view: WorkspaceView): boolean {
  const entry = view.map.entry(component);
  if (entry === null) return false;
  const isEntry = (path: string | null, anchor: string | null) => {
    if (path !== entry.path) return false;
    // A component without an entry of its own is found by looking at the map.
    if (entry.anchor === null) return true;
    return anchor !== null && view.map.componentAt(anchor) === component;
  };
  const isLinked = file.links.some((link) => {
    if (link.kind === 'definition') return false;
    const place = linkPlace(file.path, link.url);
    return place !== null && isEntry(pageAt(file, { link, place }, view), place.anchor);
  });
  if (isLinked || file.namedFiles.length === 0) return isLinked;
  const site = siteOf(file.path, 'auto', view);
  if (site === null) return false;
  return namedOn(file, site).some((named) =>
    isEntry(fileNamed(file.path, named, site, view)?.path ?? null, named.anchor?.name ?? null),
  );
}

/** The page that a link leads to: its very path, or what an address of a site stands for. */
function pageAt(file: DocumentFacts, local: LocalLink, view: WorkspaceView): string | null {
  const { path } = local.place;
  if (isMarkdownPath(path) || view.lookUp(path) !== null) return path;
  const site = siteOf(file.path, 'auto', view);
  return site === null ? path : (follow(file.path, local, site, view)?.path ?? null);
}

/** A Markdown link from a file to the entry of a component, under the text given. */
export function linkToEntry(
  from: string,
  component: string,
  text: string,
  view: WorkspaceView,
): string {
  const entry = view.map.entry(component);
  const target = entry === null ? '' : linkTarget(relativePath(from, entry.path), entry.anchor);
  return `[${text.replace(/[\][]/g, '\\$&')}](${target})`;
}

/**
 * The anchors that a link into the map may have meant, as they are written; empty for one that leads
 * somewhere, and for one that is like no entry. Such a link is reported as an unknown component.
 */
export function misspeltEntries(
  file: DocumentFacts,
  { url, kind }: LinkFact,
  view: WorkspaceView,
): readonly string[] {
  if (kind === 'reference' || !url.includes('#')) return [];
  const place = linkPlace(file.path, url);
  const map = view.map.path();
  if (place === null || place.anchor === null || map === null || place.path !== map) return [];
  const { anchor } = place;
  const leads = view.page(
    map,
    `has ${anchor}`,
    (page) => page === null || leadsThere(matchOf(page, anchor), null),
  );
  if (anchor === '' || leads) return [];
  const entries = view.map.names().flatMap(({ name }) => view.map.entry(name)?.anchor ?? []);
  return nearestNames(
    anchor.replaceAll('-', ' '),
    entries.map((one) => one.replaceAll('-', ' ')),
  ).map((one) => `#${one.replaceAll(' ', '-')}`);
}
