import type { DocumentFacts } from '../workspace/facts/document-facts.ts';
import { linkPlace } from '../workspace/link-place.ts';
import { linkTarget, relativePath } from '../workspace/paths.ts';
import type { WorkspaceView } from '../workspace/view.ts';

/** Whether a file links to the place where the map tells of a component. */
export function linksToEntry(file: DocumentFacts, component: string, view: WorkspaceView): boolean {
  const entry = view.map.entry(component);
  if (entry === null) return false;
  return file.links.some(({ url, kind }) => {
    if (kind === 'definition') return false;
    const place = linkPlace(file.path, url);
    if (place?.path !== entry.path) return false;
    // A component without an entry of its own is found by looking at the map.
    if (entry.anchor === null) return true;
    return place.anchor !== null && view.map.componentAt(place.anchor) === component;
  });
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
