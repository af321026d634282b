import type { TextEdit } from '../lint/fixes/fix.ts';
import { namedAnchors } from '../lint/links/named-files.ts';
import { nameKey } from '../names.ts';
import type { DocumentFacts } from '../workspace/facts/document-facts.ts';
import { linkPlace } from '../workspace/link-place.ts';
import type { WorkspaceIndex } from '../workspace/workspace-index.ts';
import { anchorSpan } from './component-places.ts';

/** The anchors of a file that have another name now, by the one they had. */
type Moves = ReadonlyMap<string, string>;

interface Move {
  readonly component: string;
  readonly to: string;
  /** Waited for between two documents, so that others get their turn. */
  readonly pause: () => Promise<void>;
}

/**
 * The edits for all links to headings that have other anchors once files have other texts, and for an
 * anchor of the map that is named for a component.
 *
 * @param after the facts of the files that will have other texts
 */
export async function movedAnchors(
  index: WorkspaceIndex,
  after: ReadonlyMap<string, DocumentFacts>,
  { component, to, pause }: Move,
): Promise<readonly TextEdit[]> {
  const own = ownAnchor(index, after, component, to);
  const moves = new Map<string, Moves>();
  for (const [path, facts] of after) {
    const before = index.facts(path)?.headings ?? [];
    const moved = before.flatMap(({ slug }, at): readonly (readonly [string, string])[] => {
      const other = facts.headings[at]?.slug ?? slug;
      return other === slug ? [] : [[slug, other]];
    });
    moves.set(path, new Map([...moved, ...(own?.path === path ? [own.move] : [])]));
  }
  const edits: TextEdit[] = [];
  for (const path of index.documents()) {
    await pause();
    edits.push(...linkEdits(index, path, moves));
  }
  return [...edits, ...(own?.edits ?? [])];
}

function linkEdits(
  { tools }: WorkspaceIndex,
  path: string,
  moves: ReadonlyMap<string, Moves>,
): readonly TextEdit[] {
  const text = tools.text(path) ?? '';
  const facts = tools.facts(path);
  if (facts === null) return [];
  const links = facts.links.flatMap((link): readonly TextEdit[] => {
    const place = link.kind === 'reference' ? null : linkPlace(path, link.url);
    if (place === null || place.anchor === null) return [];
    const anchor = moves.get(place.path)?.get(place.anchor);
    const span = anchorSpan(link, text);
    return anchor === undefined || span === null ? [] : [{ path, ...span, text: anchor }];
  });
  const named = namedAnchors(facts, tools.view).flatMap((one): readonly TextEdit[] => {
    const anchor = moves.get(one.path)?.get(one.name);
    return anchor === undefined ? [] : [{ path, start: one.start, end: one.end, text: anchor }];
  });
  return [...links, ...named];
}

/** An entry that is an anchor of its own, as `<a id="vault">`, bears the name of its component. */
function ownAnchor(
  { map, tools }: WorkspaceIndex,
  after: ReadonlyMap<string, DocumentFacts>,
  component: string,
  to: string,
) {
  const facts = map === null ? undefined : tools.facts(map.path);
  const name = map?.entry(component).anchor ?? null;
  if (map === null || facts?.map === undefined || facts.map === null || name === null) return null;
  if (facts.map.entries.some((entry) => entry.component === component)) return null;
  const text = tools.text(map.path) ?? '';
  const anchor = nameKey(to).replaceAll(' ', '-');
  const edits = facts.anchors.flatMap((one): readonly TextEdit[] => {
    const at = one.name === name ? text.slice(one.start, one.end).indexOf(name) : -1;
    const start = one.start + at;
    return at < 0 ? [] : [{ path: map.path, start, end: start + name.length, text: anchor }];
  });
  return after.has(map.path) ? { path: map.path, edits, move: [name, anchor] as const } : null;
}
