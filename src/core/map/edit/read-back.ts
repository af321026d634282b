import type { MarkdownParser } from '../../markdown/parser.ts';
import { applyEdits, type Edit } from '../../text/edits.ts';
import type { DependencyMap } from '../model.ts';
import { type MapFile, readMap } from '../read.ts';

/** Each try is read as a whole; more would keep an editor waiting. */
const MOST_TRIES = 80;

/** A way to change a map's file, and what the file says with it. */
interface Read {
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly map: DependencyMap;
}

/** The first of several ways to change a map's file after which it says what it should; else null. */
export function firstThatReads(
  file: MapFile,
  ways: readonly (readonly Edit[])[],
  isRight: (map: DependencyMap) => boolean,
  parser?: MarkdownParser,
): Read | null {
  const tried = new Set<string>();
  for (const edits of ways) {
    const text = applyEdits(file.text, edits);
    if (tried.has(text)) continue;
    if (tried.size === MOST_TRIES) break;
    tried.add(text);
    const map = readMap({ ...file, text }, parser);
    if (isRight(map)) return { edits, text, map };
  }
  return null;
}
