import type { MarkdownParser } from '../../markdown/parser.ts';
import { remarkParser } from '../../markdown/parser.ts';
import { rememberingParser } from '../../markdown/remembering-parser.ts';
import { applyEdits, type Edit } from '../../text/edits.ts';
import type { DependencyMap } from '../model.ts';
import { type MapFile, readMap } from '../read.ts';

/** More would keep an editor waiting. */
const MOST_TRIES = 60;
const MOST_READS = 100;

/** A way to change a map's file, and what the file says with it. */
interface Read {
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly map: DependencyMap;
}

/** What a changed file should say, by its `essence`. */
type IsRight = (map: DependencyMap) => boolean;

/** What was read of a map's file with changes, by its text; and a parser that remembers its parts. */
interface Memory {
  readonly parse: MarkdownParser;
  readonly reads: Map<string, DependencyMap>;
}

/** By the map: many changes are tried of each, and some of them again. */
const memories = new WeakMap<DependencyMap, Memory>();

/** The first of several ways to change a map's file after which the whole of it says what it should; else null. */
export function firstThatReads(
  file: MapFile,
  map: DependencyMap,
  ways: readonly (readonly Edit[])[],
  isRight: IsRight,
  parser: MarkdownParser = remarkParser,
): Read | null {
  const memory = memories.get(map) ?? { parse: rememberingParser(parser), reads: new Map() };
  memories.set(map, memory);
  const tried = new Set<string>();
  for (const edits of ways) {
    const text = applyEdits(file.text, edits);
    if (tried.has(text)) continue;
    if (tried.size === MOST_TRIES) break;
    tried.add(text);
    const read = readAgain({ ...file, text }, memory);
    if (isRight(read)) return { edits, text, map: read };
  }
  return null;
}

function readAgain(file: MapFile, { parse, reads }: Memory): DependencyMap {
  const before = reads.get(file.text);
  if (before !== undefined) return before;
  if (reads.size === MOST_READS) reads.clear();
  const read = readMap(file, parse);
  reads.set(file.text, read);
  return read;
}
