import type { DocumentFacts } from '../../workspace/facts/document-facts.ts';
import { putIn } from '../../workspace/facts/put-in.ts';
import { isMarkdownPath } from '../../workspace/paths.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { leadsThere } from './anchors.ts';
import { findAnchor } from './find-anchor.ts';
import { fileNamed, notationOf } from './named-files.ts';
import type { Site } from './sites.ts';

/**
 * Whether an anchor may come into a page with a file that its site puts in. What is not found, or is no
 * Markdown but may have anchors, may hold any.
 */
export function mayBePutIn(
  path: string,
  anchor: string,
  site: Site | null,
  view: WorkspaceView,
  seen: Set<string> = new Set(),
): boolean {
  // A file may be put into itself, by way of others.
  if (site === null || seen.has(path)) return false;
  seen.add(path);
  const named = view.page(path, 'files put in', (page) =>
    page === null ? [] : putIn(page).map((one) => ({ notation: one.notation, path: one.path })),
  );
  return named.some((one) => {
    if (!notationOf(one).sites.includes(site.name)) return false;
    const found = fileNamed(path, one, site, view);
    if (found === null || /\.html?$/.test(found.path)) return true;
    if (!isMarkdownPath(found.path)) return false;
    const match = findAnchor(found.path, anchor, view);
    if (match !== 'no page' && leadsThere(match, site)) return true;
    return mayBePutIn(found.path, anchor, site, view, seen);
  });
}

/** Whether a file that is put into a page may define a label: `[label]: path`. */
export function mayDefine(file: DocumentFacts, site: Site | null, view: WorkspaceView): boolean {
  if (site === null) return false;
  return putIn(file).some((one) => {
    if (!notationOf(one).sites.includes(site.name)) return false;
    const found = fileNamed(file.path, one, site, view);
    return found === null || isMarkdownPath(found.path);
  });
}
