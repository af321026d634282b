import type { Span } from '../../text/span.ts';
import type { DocumentFacts } from '../../workspace/facts/document-facts.ts';

/** Where a problem of a playbook as a whole is shown: what says its component, its title, its start. */
export function titleSpan({ frontMatter, headings }: DocumentFacts): Span {
  const place =
    frontMatter?.fields.component?.value ??
    headings.find(({ depth }) => depth === 1) ??
    frontMatter?.fields.title?.value ??
    headings[0];
  return place === undefined ? { start: 0, end: 0 } : { start: place.start, end: place.end };
}

/** Where the map first names each of its components. */
export function componentSpans({ map }: DocumentFacts): ReadonlyMap<string, Span> {
  const components = map?.map.components ?? [];
  return new Map(components.map(({ name, range: { start, end } }) => [name, { start, end }]));
}
