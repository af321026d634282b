import { addEdge } from '../../map/edit/add-edge.ts';
import type { Ends } from '../../map/edit/essence.ts';
import { removeEdge } from '../../map/edit/remove-edge.ts';
import { english } from '../../text/sentence.ts';
import type { Fix, FixTools } from './fix.ts';
import { onMap } from './map-file.ts';

/** Puts an edge on the map, where that can be done without changing anything else. */
export function addToMap(ends: Ends, tools: FixTools): readonly Fix[] {
  const args = [ends.dependent, ends.dependency];
  const title = { text: english`Say on the map that {0} depends on {1}`, args };
  return onMap(tools, title, (file, map) => {
    const made = addEdge(file, map, ends);
    return made === null ? null : [made];
  });
}

/** Takes an edge off the map, where that can be done without changing anything else. */
export function takeOffMap(ends: Ends, tools: FixTools): readonly Fix[] {
  const args = [ends.dependent, ends.dependency];
  const title = { text: english`Take off the map that {0} depends on {1}`, args };
  return onMap(tools, title, (file, map) => removeEdge(file, map, ends));
}
