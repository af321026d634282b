import { nearest } from '../../text/nearest.ts';
import type { LinkTargets } from '../../workspace/view.ts';
import { anchorsOn } from './anchors.ts';
import type { Site } from './sites.ts';

/** So many anchors are compared for one file; a file of thousands of broken links is not mended by guesses. */
const MOST_COMPARED = 500_000;
const MOST_MEANT = 2;

/** Finds the anchors of pages that the links of one file may have meant. */
export function meantAnchors(
  site: Site | null,
): (page: LinkTargets, anchor: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  let compared = 0;
  return (page, anchor) => {
    if (compared > MOST_COMPARED) return [];
    const anchors = known.get(page.path) ?? anchorsOn(page, site);
    known.set(page.path, anchors);
    compared += anchors.length;
    return nearest(anchor, anchors, MOST_MEANT);
  };
}
