import type { DependencyMap } from '../model.ts';
import { type MapFile, readMap } from '../read.ts';
import { candidateInsertions, type Insertion } from './candidates.ts';
import { essence } from './essence.ts';

/**
 * The smallest change to a map's file that makes one component depend on another, in the notation that
 * the map is written in. The file with it reads as before with exactly that edge more: each way to write
 * it is read, and only one that keeps to that is proposed. Null where the edge is there already, a name
 * is not on the map, or none of the ways does.
 *
 * @param dependent a name on the map, and so is `dependency`
 */
export function proposeEdge(
  file: MapFile,
  map: DependencyMap,
  dependent: string,
  dependency: string,
): Insertion | null {
  const from = map.components.find(({ name }) => name === dependent);
  const to = map.components.find(({ name }) => name === dependency);
  if (from === undefined || to === undefined || from === to) return null;
  const wanted = essence(map, [{ dependent, dependency }]);
  if (wanted.edges.length === map.edges.length) return null;
  const expected = JSON.stringify(wanted);
  const candidates = candidateInsertions({ text: file.text, map, dependent: from, dependency: to });
  for (const insertion of candidates) {
    const { at, text } = insertion;
    const edited = file.text.slice(0, at) + text + file.text.slice(at);
    const read = readMap({ ...file, text: edited });
    if (JSON.stringify(essence(read)) === expected) return insertion;
  }
  return null;
}
