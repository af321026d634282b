import { addEdge } from '../map/edit/add-edge.ts';
import type { Ends } from '../map/edit/essence.ts';
import { removeEdge } from '../map/edit/remove-edge.ts';
import type { DependencyMap } from '../map/model.ts';
import type { MapFile } from '../map/read.ts';
import type { Edit } from '../text/edits.ts';
import { type English, english } from '../text/sentence.ts';
import { edit, type Fix, type FixTools } from './fix.ts';

/** Puts an edge on the map, where that can be done without changing anything else. */
export function addToMap(ends: Ends, tools: FixTools): readonly Fix[] {
  return onMap(tools, ends, english`Say on the map that {0} depends on {1}`, (file, map) => {
    const made = addEdge(file, map, ends);
    return made === null ? null : [made];
  });
}

/** Takes an edge off the map, where that can be done without changing anything else. */
export function takeOffMap(ends: Ends, tools: FixTools): readonly Fix[] {
  return onMap(tools, ends, english`Take off the map that {0} depends on {1}`, (file, map) =>
    removeEdge(file, map, ends),
  );
}

function onMap(
  { map, text: textOf }: FixTools,
  { dependent, dependency }: Ends,
  text: English,
  make: (file: MapFile, map: DependencyMap) => readonly Edit[] | null,
): readonly Fix[] {
  const source = map === null ? null : textOf(map.path);
  if (map === null || source === null) return [];
  const { path } = map;
  const made = make({ path, text: source }, map.map);
  if (made === null) return [];
  const title = { text, args: [dependent, dependency] };
  return [edit(title, false, ...made.map((one) => ({ path, ...one })))];
}
