import type { DocumentFacts, LinkFact } from '../../workspace/facts/document-facts.ts';
import { type LinkPlace, linkPlace } from '../../workspace/link-place.ts';

/** A link that leads to a place in the repository, or is meant to. */
export interface LocalLink {
  readonly link: LinkFact;
  readonly place: LinkPlace;
}

/** What templates and shortcodes write: the target is not known before they have run. */
const TEMPLATE = /\{\{|\{%|<%|\$\{|^\{|^@(?!site\/)|%7B|^% |^<|^\$|[<>|]/i;

/** Pages that generators make of nothing: of mdBook and Sphinx. */
const MADE = /(?:^|\/)(?:print|genindex|py-modindex|modindex|search)\.html(?:#|$)/;

/**
 * The links of a file that can be checked, each target once: a reference is checked at its
 * definition. Neither URLs nor what leads out of the repository, such as `../../issues/1`.
 */
export function localLinks(file: DocumentFacts): readonly LocalLink[] {
  const kept = known.get(file);
  if (kept !== undefined) return kept;
  const found: LocalLink[] = [];
  for (const link of file.links) {
    if (link.kind === 'reference' || link.kind === 'auto') continue;
    if (link.url === '' || TEMPLATE.test(link.url) || MADE.test(link.url)) continue;
    const place = linkPlace(file.path, link.url);
    if (place !== null) found.push({ link, place });
  }
  known.set(file, found);
  return found;
}

/** Each rule about links asks for them. */
const known = new WeakMap<DocumentFacts, readonly LocalLink[]>();

/** Whether a link is written from a root instead of from the file. */
export function isAbsolute({ url }: LinkFact): boolean {
  return url.startsWith('/') && !url.startsWith('//');
}
