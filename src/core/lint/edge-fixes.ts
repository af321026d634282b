import { addEdge, type MapEdit, removeEdge } from '../map/edit-edges.ts';
import { type English, english } from '../text/sentence.ts';
import { edit, type Fix, type FixTools } from './fix.ts';

interface Ends {
  readonly dependent: string;
  readonly dependency: string;
}

/** Puts an edge on the map, where that can be done without changing anything else. */
export function addToMap(ends: Ends, tools: FixTools): readonly Fix[] {
  return onMap(tools, addEdge, ends, english`Say on the map that {0} depends on {1}`);
}

/** Takes an edge off the map, where that can be done without changing anything else. */
export function takeOffMap(ends: Ends, tools: FixTools): readonly Fix[] {
  return onMap(tools, removeEdge, ends, english`Take off the map that {0} depends on {1}`);
}

function onMap(
  { map, text }: FixTools,
  make: typeof addEdge,
  ends: Ends,
  title: English,
): readonly Fix[] {
  const source = map === null ? null : text(map.path);
  if (map === null || source === null) return [];
  const made: MapEdit | null = make({ path: map.path, text: source }, map.map, ends);
  if (made === null) return [];
  const args = [ends.dependent, ends.dependency];
  return [edit({ text: title, args }, false, { path: map.path, ...made })];
}
