import type { MarkdownParser } from '../../markdown/parser.ts';
import type { Edit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import type { DependencyMap } from '../model.ts';
import type { MapFile } from '../read.ts';
import { type Ends, essence } from './essence.ts';
import { linesOf } from './lines.ts';
import { firstThatReads } from './read-back.ts';

/** Ways to say on a line without a direction which end depends on the other, by its own notation. */
const LABELS: readonly ((line: string, words: string) => string)[] = [
  (line, words) => line.replace(/---(?!\|)/, `---|${words}|`),
  (line, words) => line.replace(/--(?![->|])(?=\s)/, `-- "${words}" --`),
  (line, words) => (/:[^:]*$/.test(line) ? line : `${line} : ${words}`),
  (line, words) => line.replace(/(?=\s*;?\s*$)/, ` [label="${words}"]`),
];

/**
 * An edit that gives the line between two components at a place a direction and changes nothing else
 * of what the map says; null without one.
 */
export function labelEdge(
  file: MapFile,
  map: DependencyMap,
  ends: Ends,
  { start: at }: Span,
  parser?: MarkdownParser,
): Edit | null {
  const [line] = linesOf(file.text, at, at);
  if (line === undefined) return null;
  const { start, end } = line;
  const ways = LABELS.flatMap((label) =>
    ['depends on', 'used by'].map((words) => ({ start, end, text: label(line.text, words) })),
  ).filter(({ text }) => text !== line.text);
  const wanted = essence(map, { plus: [ends], settled: 'map/ambiguous-direction' });
  const read = firstThatReads(
    file,
    map,
    ways.map((edit) => [edit]),
    (said) => essence(said) === wanted,
    parser,
  );
  return read?.edits[0] ?? null;
}
