import type { WorkspaceView } from '../../workspace/view.ts';
import { type AnchorMatch, matchOf } from './anchors.ts';

/** How an anchor is found in the page at a path. */
export function findAnchor(
  path: string,
  anchor: string,
  view: WorkspaceView,
): AnchorMatch | 'no page' {
  return view.page(path, `anchor ${anchor}`, (page) =>
    page === null ? 'no page' : matchOf(page, anchor),
  );
}
