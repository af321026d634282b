import type { MarkdownParser } from '../../markdown/parser.ts';
import type { Edit } from '../../text/edits.ts';
import type { DependencyMap } from '../model.ts';
import type { MapFile } from '../read.ts';
import { waysToAdd } from './additions/ways.ts';
import { type Ends, essence } from './essence.ts';
import { firstThatReads } from './read-back.ts';

/**
 * The smallest change to a map's file that makes one component depend on another, in the notation that
 * the map is written in. The file with it reads as before with exactly that edge more: each way to write
 * it is read, and only one that keeps to that is proposed. Null where the edge is there already, a name
 * is not on the map, or none of the ways does.
 */
export function addEdge(
  file: MapFile,
  map: DependencyMap,
  ends: Ends,
  parser?: MarkdownParser,
): Edit | null {
  const [dependent, dependency] = [ends.dependent, ends.dependency].map((end) =>
    map.components.find(({ name }) => name === end),
  );
  if (dependent === undefined || dependency === undefined || dependent === dependency) return null;
  const wanted = essence(map, { plus: [ends] });
  if (wanted === essence(map)) return null;
  const ways = waysToAdd({ text: file.text, map, dependent, dependency });
  const isRight = (read: DependencyMap) => essence(read) === wanted;
  const read = firstThatReads(
    file,
    map,
    ways.map((edit) => [edit]),
    isRight,
    parser,
  );
  return read?.edits[0] ?? null;
}
