import type { Edit } from '../../text/edits.ts';
import { newlineOf } from '../../text/newline.ts';
import type { DependencyMap, MapReading } from '../model.ts';
import type { MapFile } from '../read.ts';
import { linesOf } from './lines.ts';
import { firstThatReads } from './read-back.ts';

/** What a directive says of the block below it. */
type Direction = Pick<MapReading, 'about' | 'means'>;

/**
 * A directive above a block of a map in Markdown whose surroundings contradict each other, so that it is
 * read as one of them says; null where that does not settle it.
 */
export function directBlock(
  file: MapFile,
  map: DependencyMap,
  { about, means }: Direction,
): Edit | null {
  const { text } = file;
  const newline = newlineOf(text);
  const conflicts = (read: DependencyMap) =>
    read.problems.filter(({ code }) => code === 'map/conflicting-direction').length;
  const ways = map.readings
    .filter((reading) => reading.about === about)
    .flatMap(({ range: { start } }) => [Math.max(0, start - 1), start])
    .flatMap((at) => linesOf(text, at, at))
    .map((line) => {
      const comment = `<!-- faultline: ${about}=${means} -->${newline}${newline}`;
      return [{ start: line.start, end: line.start, text: comment }];
    });
  const isRight = (read: DependencyMap) =>
    conflicts(read) < conflicts(map) &&
    read.components.length === map.components.length &&
    read.edges.length === map.edges.length;
  return firstThatReads(file, map, ways, isRight)?.edits[0] ?? null;
}
