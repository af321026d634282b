import type { MarkdownParser } from '../../markdown/parser.ts';
import type { Edit } from '../../text/edits.ts';
import type { DependencyMap } from '../model.ts';
import type { MapFile } from '../read.ts';
import { essence } from './essence.ts';
import { firstThatReads } from './read-back.ts';
import { waysToRemove } from './removals.ts';

/**
 * The smallest change to a map's file that takes a component without edges off the map. The file with it
 * reads as before without exactly that component; null where no way to write it does.
 */
export function removeComponent(
  file: MapFile,
  map: DependencyMap,
  name: string,
  parser?: MarkdownParser,
): readonly Edit[] | null {
  const component = map.components.find((one) => one.name === name);
  if (component === undefined) return null;
  const { start, end } = component.range;
  const ways = waysToRemove({ text: file.text, map, ends: [component, component], start, end });
  const wanted = essence(map, { gone: [name] });
  const isRight = (read: DependencyMap) => essence(read) === wanted;
  return firstThatReads(file, map, ways, isRight, parser)?.edits ?? null;
}
