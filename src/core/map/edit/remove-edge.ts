import type { MarkdownParser } from '../../markdown/parser.ts';
import { composeEdits, type Edit } from '../../text/edits.ts';
import type { DependencyMap } from '../model.ts';
import type { MapFile } from '../read.ts';
import { type Ends, essence } from './essence.ts';
import { firstThatReads } from './read-back.ts';
import { waysToRemove } from './removals.ts';

/** A map may say an edge in several places. */
const MOST_PLACES = 4;

/**
 * The smallest change to a map's file with which one component no longer depends on another. The file
 * with it reads as before without exactly that edge; a component that nothing else named may go with it.
 * Null where no way to write it does.
 */
export function removeEdge(
  file: MapFile,
  map: DependencyMap,
  ends: Ends,
  parser?: MarkdownParser,
): readonly Edit[] | null {
  const rest = map.edges.filter((edge) => !isSame(edge, ends));
  const named = new Set(rest.flatMap(({ dependent, dependency }) => [dependent, dependency]));
  const alone = [ends.dependent, ends.dependency].filter((name) => !named.has(name));
  const wanted = new Set([essence(map, { minus: [ends] })]);
  for (const gone of [...alone.map((name) => [name]), alone]) {
    wanted.add(essence(map, { minus: [ends], gone }));
  }
  const same = essence(map);
  let all: readonly Edit[] = [];
  let text = file.text;
  let at = map;
  for (let place = 0; place < MOST_PLACES; place++) {
    const ways = waysOf(text, at, ends);
    const isDone = (read: DependencyMap) => wanted.has(essence(read));
    const done = firstThatReads({ ...file, text }, at, ways, isDone, parser);
    if (done !== null) return composeEdits(all, done.edits);
    // It may be said in another place as well.
    const isSaidAgain = (read: DependencyMap) => essence(read) === same;
    const less = firstThatReads({ ...file, text }, at, ways, isSaidAgain, parser);
    if (less === null) return null;
    all = composeEdits(all, less.edits);
    text = less.text;
    at = less.map;
  }
  return null;
}

function waysOf(text: string, map: DependencyMap, ends: Ends): readonly (readonly Edit[])[] {
  const edge = map.edges.find((one) => isSame(one, ends));
  const [dependent, dependency] = [ends.dependent, ends.dependency].map((end) =>
    map.components.find(({ name }) => name === end),
  );
  if (edge === undefined || dependent === undefined || dependency === undefined) return [];
  const { start, end } = edge.range;
  return waysToRemove({ text, map, ends: [dependent, dependency], start, end });
}

function isSame(one: Ends, other: Ends): boolean {
  return one.dependent === other.dependent && one.dependency === other.dependency;
}
