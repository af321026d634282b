import type { Span } from '../text/span.ts';
import type { DocumentFacts } from '../workspace/facts/document-facts.ts';

/** Where a problem of a playbook as a whole is shown: what says its component, its title, its start. */
export function titleSpan({ frontMatter, headings }: DocumentFacts): Span {
  const place =
    frontMatter?.fields.component?.value ??
    headings.find(({ depth }) => depth === 1) ??
    headings[0];
  return place === undefined ? { start: 0, end: 0 } : { start: place.start, end: place.end };
}
