import type { DependencyMap } from '../../map/model.ts';
import type { MapFile } from '../../map/read.ts';
import type { Edit } from '../../text/edits.ts';
import type { Sentence } from '../../text/sentence.ts';
import { edit, type Fix, type FixTools } from './fix.ts';

/** A fix that changes the map's file, for somebody to look at; none where no edits would do. */
export function onMap(
  { map, text: textOf }: FixTools,
  title: Sentence,
  make: (file: MapFile, map: DependencyMap) => readonly Edit[] | null,
): readonly Fix[] {
  const text = map === null ? null : textOf(map.path);
  if (map === null || text === null) return [];
  const { path } = map;
  const made = make({ path, text }, map.map);
  if (made === null || made.length === 0) return [];
  return [edit(title, false, ...made.map((one) => ({ path, ...one })))];
}
