import type { DocumentFacts, LinkFact } from '../../workspace/facts/document-facts.ts';
import { type LinkPlace, linkPlace } from '../../workspace/link-place.ts';

/** A link that leads to a place in the repository, or is meant to. */
export interface LocalLink {
  readonly link: LinkFact;
  readonly place: LinkPlace;
}

/** What templates and shortcodes write: the target is not known before they have run. */
const TEMPLATE = /\{\{|\{%|<%|\$\{|^\{|^@(?!site\/)|%7B|^% |^<|^\$|[<>|]/i;

/**
 * The links of a file that can be checked, each target once: a reference is checked at its
 * definition. Neither URLs nor what leads out of the repository, such as `../../issues/1`.
 */
export function localLinks(file: DocumentFacts): readonly LocalLink[] {
  return file.links.flatMap((link) => {
    if (link.kind === 'reference' || link.kind === 'auto') return [];
    if (link.url === '' || TEMPLATE.test(link.url)) return [];
    const place = linkPlace(file.path, link.url);
    return place === null ? [] : [{ link, place }];
  });
}

/** Whether a link is written from a root instead of from the file. */
export function isAbsolute({ url }: LinkFact): boolean {
  return url.startsWith('/') && !url.startsWith('//');
}
