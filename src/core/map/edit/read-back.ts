import type { MarkdownParser } from '../../markdown/parser.ts';
import { applyEdits, type Edit } from '../../text/edits.ts';
import type { DependencyMap } from '../model.ts';
import { type MapFile, readMap } from '../read.ts';
import { essence } from './essence.ts';
import { partWithMap } from './map-part.ts';

/** More would keep an editor waiting. */
const MOST_TRIES = 60;

/** A way to change a map's file, and what the file says with it. */
interface Read {
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly map: DependencyMap;
}

/** What a changed file should say, by its `essence`. */
type IsRight = (map: DependencyMap) => boolean;

/**
 * The first of several ways to change a map's file after which it says what it should; else null. Where
 * a part of the file says as much as the whole, ways are tried there, and only what is right is read in
 * the whole.
 */
export function firstThatReads(
  file: MapFile,
  map: DependencyMap,
  ways: readonly (readonly Edit[])[],
  isRight: IsRight,
  parser?: MarkdownParser,
): Read | null {
  const part = partWithMap(file.text, map);
  const isPart =
    part.text.length < file.text.length &&
    essence(readMap({ ...file, text: part.text }, parser)) === essence(map);
  const tried = new Set<string>();
  for (const edits of ways) {
    const inPart = isPart ? part.toPart(edits) : null;
    const text = applyEdits(inPart === null ? file.text : part.text, inPart ?? edits);
    if (tried.has(text)) continue;
    if (tried.size === MOST_TRIES) break;
    tried.add(text);
    const read = { edits, text, map: readMap({ ...file, text }, parser) };
    if (!isRight(read.map)) continue;
    if (inPart === null) return read;
    const whole = applyEdits(file.text, edits);
    const all = readMap({ ...file, text: whole }, parser);
    if (isRight(all)) return { edits, text: whole, map: all };
  }
  return null;
}
