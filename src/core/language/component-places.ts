import { namedAnchors } from '../lint/links/named-files.ts';
import { mentionsIn } from '../lint/mentions/mentions.ts';
import { formatOfPath } from '../map/blocks/sniff.ts';
import type { Span } from '../text/span.ts';
import type { DocumentFacts, LinkFact } from '../workspace/facts/document-facts.ts';
import { linkPlace } from '../workspace/link-place.ts';
import type { WorkspaceView } from '../workspace/view.ts';
import { type FieldName, fieldNames } from './field-names.ts';
import { type NameFound, namesIn } from './names-in.ts';

/**
 * What names a component there: the map in its notation, the heading of its entry, a field of front
 * matter, the anchor of a link to its entry, the text of a link to that or to its playbook, a heading,
 * running text, or the settings.
 */
export type PlaceKind =
  | 'map'
  | 'entry'
  | 'front-matter'
  | 'anchor'
  | 'link-text'
  | 'heading'
  | 'mention'
  | 'settings';

/** A place of a file that names a component; what it says there, without quotes. */
export interface ComponentPlace extends Span {
  readonly component: string;
  readonly kind: PlaceKind;
  readonly written: string;
}

/** Every place of a file that names a component of the map, by its place; no two overlap. */
export function componentPlaces(
  facts: DocumentFacts,
  text: string,
  view: WorkspaceView,
): readonly ComponentPlace[] {
  if (view.map.names().length === 0) return [];
  const found = [
    ...inLinks(facts, text, view),
    ...inNamedFiles(facts, view),
    ...inFrontMatter(fieldNames(facts, text), view),
    ...inMap(facts, text, view),
    ...inHeadings(facts, text, view),
    ...inTexts(facts, view),
  ];
  const kept: ComponentPlace[] = [];
  // Of those that begin at one place the first counts, because sorting keeps their order.
  for (const place of found.sort((one, other) => one.start - other.start)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}

/** The place that an offset is in, or right behind. */
export function placeAt(
  places: readonly ComponentPlace[],
  offset: number,
): ComponentPlace | undefined {
  return places.find(({ start, end }) => start <= offset && offset <= end);
}

/** The part of a link's target behind the `#`; null without one. */
export function anchorSpan({ target }: LinkFact, text: string): Span | null {
  const hash = text.slice(target.start, target.end).indexOf('#');
  if (hash < 0) return null;
  const start = target.start + hash + 1;
  const length = /^[^\s>)"'\]]*/.exec(text.slice(start, target.end))?.[0].length ?? 0;
  return length === 0 ? null : { start, end: start + length };
}

function inLinks(
  facts: DocumentFacts,
  text: string,
  view: WorkspaceView,
): readonly ComponentPlace[] {
  return facts.links.flatMap((link): readonly ComponentPlace[] => {
    const place = linkPlace(facts.path, link.url);
    if (place === null) return [];
    const isEntry = place.anchor !== null && place.path === view.map.path();
    const component = isEntry
      ? view.map.componentAt(place.anchor ?? '')
      : (view.componentOf(place.path)?.name ?? null);
    const span = !isEntry || link.kind === 'reference' ? null : anchorSpan(link, text);
    const anchor: readonly ComponentPlace[] =
      span === null || component === null
        ? []
        : [{ component, kind: 'anchor', written: text.slice(span.start, span.end), ...span }];
    if (link.kind === 'definition' || link.kind === 'auto') return anchor;
    const until = link.kind === 'inline' ? Math.min(link.target.start, link.end) : link.end;
    const words = placed(
      'link-text',
      namesIn(text.slice(link.start, until), view.map.names()),
      link.start,
    );
    const own = words.filter((one) => one.component === component);
    const isAbout = own.length === 0 && (facts.roles.playbook || facts.roles.map);
    // To a heading named for another component, perhaps: the words are its very name.
    const others = words.filter(({ start, end }) => text[start - 1] === '[' && text[end] === ']');
    return [...anchor, ...(isAbout ? others : own)];
  });
}

/** Anchors of the map behind a shortcode or a tag that names it. */
function inNamedFiles(facts: DocumentFacts, view: WorkspaceView): readonly ComponentPlace[] {
  return namedAnchors(facts, view).flatMap(
    ({ path, name, start, end }): readonly ComponentPlace[] => {
      const component = path === view.map.path() ? view.map.componentAt(name) : null;
      return component === null ? [] : [{ component, kind: 'anchor', written: name, start, end }];
    },
  );
}

function inFrontMatter(
  names: readonly FieldName[],
  view: WorkspaceView,
): readonly ComponentPlace[] {
  return names.flatMap((name): readonly ComponentPlace[] => {
    const component = view.map.find(name.written);
    return component === null ? [] : [{ component, kind: 'front-matter', ...name }];
  });
}

function inMap(
  { path, map, code }: DocumentFacts,
  text: string,
  view: WorkspaceView,
): readonly ComponentPlace[] {
  if (map === null) return [];
  const names = view.map.names();
  const said = [...map.map.edges, ...map.map.components].map(({ range }) => range);
  // A notation names a component again where it says nothing new, and words decide no reading.
  const blocks =
    formatOfPath(path) === null
      ? code
          .map(({ body }) => body)
          .filter((block) => said.some(({ start }) => block.start <= start && start < block.end))
      : [{ start: 0, end: text.length }];
  const readings = map.map.readings.map(({ range }) => range);
  return [...readings, ...blocks, ...said].flatMap(({ start, end }) =>
    placed('map', namesIn(text.slice(start, end), names), start),
  );
}

function inHeadings(
  { map, roles, headings }: DocumentFacts,
  text: string,
  view: WorkspaceView,
): readonly ComponentPlace[] {
  if (!roles.map && !roles.playbook) return [];
  const names = view.map.names();
  const entries = new Map((map?.entries ?? []).map(({ slug, component }) => [slug, component]));
  return headings.flatMap(({ slug, start, end }) => {
    const found = namesIn(text.slice(start, end), names);
    if (!roles.map) return placed('heading', found, start);
    const own = found.filter(({ component }) => component === entries.get(slug));
    return placed('entry', own.slice(0, 1), start);
  });
}

function inTexts({ texts }: DocumentFacts, view: WorkspaceView): readonly ComponentPlace[] {
  const names = view.map.names();
  return texts.flatMap(({ text, start }) =>
    placed(
      'mention',
      mentionsIn(text, names).map((one) => ({ ...one, written: text.slice(one.start, one.end) })),
      start,
    ),
  );
}

function placed(
  kind: PlaceKind,
  found: readonly NameFound[],
  offset: number,
): readonly ComponentPlace[] {
  return found.map(({ component, written, start, end }) => ({
    component,
    kind,
    written,
    start: offset + start,
    end: offset + end,
  }));
}
