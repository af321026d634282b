import { CONFIG_FILE } from '../config/file.ts';
import type { TextEdit } from '../lint/fixes/fix.ts';
import { formatOfPath } from '../map/blocks/sniff.ts';
import { waysToRename } from '../map/edit/rename-in-map.ts';
import { applyEdits } from '../text/edits.ts';
import { english, type Sentence } from '../text/sentence.ts';
import type { DocumentFacts } from '../workspace/facts/document-facts.ts';
import type { SourceFile } from '../workspace/facts/facts-of.ts';
import type { MapModel } from '../workspace/map-model.ts';
import type { WorkspaceIndex } from '../workspace/workspace-index.ts';
import { type Certainty, certaintyOf } from './certain.ts';
import { type ComponentPlace, componentPlaces } from './component-places.ts';
import { keptPlaybooks } from './kept-playbooks.ts';
import { movedAnchors } from './moved-anchors.ts';
import { nameIn } from './new-name.ts';
import { settingsPlaces } from './settings-places.ts';

/** What renaming needs: every document read, and a reader for texts that are not there yet. */
export interface RenameParts {
  readonly index: WorkspaceIndex;
  readonly factsOf: (file: SourceFile) => Promise<DocumentFacts>;
  /** Waited for between two documents, so that others get their turn. */
  readonly pause: () => Promise<void>;
}

interface Wanted {
  readonly component: string;
  readonly to: string;
  readonly isCertain: Certainty;
}

export type Renaming =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'refused'; readonly why: Sentence };

/**
 * Gives a component another name everywhere: the map in its own notation, the heading of its entry
 * and the anchors of links to it, front matter, link texts and what playbooks call by the very name,
 * and the settings. Refused where the map could not be read as before but for the name.
 */
export async function renameComponent(
  { index, factsOf, pause }: RenameParts,
  component: string,
  wanted: string,
): Promise<Renaming> {
  const { map } = index;
  const to = wanted.trim();
  const why = refusal(map, component, to);
  if (map === null || why !== null) {
    return { kind: 'refused', why: why ?? { text: english`The repository has no map.`, args: [] } };
  }
  const isCertain = certaintyOf(index, component);
  const inMap = await mapEdits({ index, factsOf }, map, { component, to, isCertain });
  if (inMap === null) {
    const text = english`The map cannot be read with the name {0} in its notation. Choose another name, or change the map by hand.`;
    return { kind: 'refused', why: { text, args: [to] } };
  }
  const named = [...inMap, ...(await playbookEdits(index, { component, to, isCertain }, pause))];
  const after = new Map<string, DocumentFacts>();
  for (const path of new Set(named.map((one) => one.path))) {
    const text = applyEdits(
      index.tools.text(path) ?? '',
      named.filter((one) => one.path === path),
    );
    after.set(path, await factsOf({ path, text }));
  }
  const moved = await movedAnchors(index, after, { component, to, pause });
  const kept = keptPlaybooks(index, after, component, to);
  const ofSettings = index.tools.text(CONFIG_FILE) ?? '';
  const settings = settingsPlaces(ofSettings, component).map(({ kind, start, end }) => {
    return { path: CONFIG_FILE, start, end, text: nameIn(kind, to, ofSettings, start) };
  });
  return { kind: 'edits', edits: [...named, ...moved, ...kept, ...settings] };
}

function refusal(map: MapModel | null, component: string, to: string): Sentence | null {
  if (to === '' || /[\r\n]/.test(to)) {
    return { text: english`A name is one line of text.`, args: [] };
  }
  if (to === component) return { text: english`That is its name already.`, args: [] };
  const other = map?.find(to) ?? null;
  return other === null || other.name === component
    ? null
    : { text: english`{0} is on the map already.`, args: [other.name] };
}

async function mapEdits(
  { index: { tools }, factsOf }: Pick<RenameParts, 'index' | 'factsOf'>,
  { path, map }: MapModel,
  { component, to, isCertain }: Wanted,
): Promise<readonly TextEdit[] | null> {
  const facts = tools.facts(path);
  const text = tools.text(path);
  if (facts === null || text === null) return null;
  const places = componentPlaces(facts, text, tools.view).filter(
    (place) => place.written === component && isCertain(place, text),
  );
  const formatOf = ({ kind, start }: ComponentPlace) =>
    kind === 'front-matter'
      ? 'yaml'
      : (map.readings.find(({ range }) => range.start <= start && start < range.end)?.format ??
        formatOfPath(path));
  const { ways, isRight } = waysToRename(
    { path, text },
    map,
    { from: component, to },
    places.map((place) => ({ start: place.start, end: place.end, format: formatOf(place) })),
  );
  for (const edits of ways) {
    const read = await factsOf({ path, text: applyEdits(text, edits) });
    if (read.map !== null && isRight(read.map.map)) return edits.map((one) => ({ path, ...one }));
  }
  return null;
}

async function playbookEdits(
  index: WorkspaceIndex,
  { component, to, isCertain }: Wanted,
  pause: RenameParts['pause'],
): Promise<readonly TextEdit[]> {
  const { tools, map } = index;
  const edits: TextEdit[] = [];
  for (const path of index.documents()) {
    await pause();
    const facts = tools.facts(path);
    const text = tools.text(path) ?? '';
    if (facts === null || path === map?.path) continue;
    for (const place of componentPlaces(facts, text, tools.view)) {
      if (place.component !== component || !isCertain(place, text)) continue;
      const { kind, start, end } = place;
      edits.push({ path, start, end, text: nameIn(kind, to, text, start) });
    }
  }
  return edits;
}
