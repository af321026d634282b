import type { MarkdownParser } from '../markdown/parser.ts';
import type { DependencyEdge, DependencyMap } from './model.ts';
import { readMap } from './read.ts';

type Ends = Pick<DependencyEdge, 'dependent' | 'dependency'>;

/** Replaces a stretch of the map's text. */
export interface MapEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Each try is read again; more would keep an editor waiting. */
const MOST_TRIES = 12;

/**
 * An edit that adds one edge to a map and changes nothing else of what it says, made after the
 * pattern of an edge that shares an end with it. Null where no such pattern gives just that: every
 * notation has its own, and only what reads back right is offered.
 */
export function addEdge(
  file: { readonly path: string; readonly text: string },
  map: DependencyMap,
  wanted: Ends,
  parser?: MarkdownParser,
): MapEdit | null {
  const expected = keysOf([...map.edges, wanted]);
  return firstThatReads(file, additions(file.text, map, wanted), expected, parser);
}

/** An edit that takes one edge off a map and changes nothing else of what it says; null without one. */
export function removeEdge(
  file: { readonly path: string; readonly text: string },
  map: DependencyMap,
  unwanted: Ends,
  parser?: MarkdownParser,
): MapEdit | null {
  const left = map.edges.filter((edge) => keyOf(edge) !== keyOf(unwanted));
  const gone = map.edges.filter((edge) => keyOf(edge) === keyOf(unwanted));
  const edits = gone.map(({ range }) => {
    const { start, next } = lineAround(file.text, range.start);
    return { start, end: next, text: '' };
  });
  return firstThatReads(file, edits, keysOf(left), parser);
}

/** Ways to say on a line without a direction which end depends on the other, by its own notation. */
const LABELS: readonly ((line: string, words: string) => string)[] = [
  (line, words) => line.replace(/---(?!\|)/, `---|${words}|`),
  (line, words) => line.replace(/--(?![->|])(?=\s)/, `-- "${words}" --`),
  (line, words) => (/:[^:]*$/.test(line) ? line : `${line} : ${words}`),
  (line, words) => `${line} [label="${words}"]`,
];

/** An edit that gives the line at a place a direction and changes nothing else; null without one. */
export function labelEdge(
  file: { readonly path: string; readonly text: string },
  map: DependencyMap,
  wanted: Ends,
  { start: at }: { readonly start: number },
  parser?: MarkdownParser,
): MapEdit | null {
  const { start, end } = lineAround(file.text, at);
  const line = file.text.slice(start, end);
  const edits = LABELS.flatMap((label) =>
    ['depends on', 'used by'].map((words) => ({ start, end, text: label(line, words) })),
  ).filter(({ text }) => text !== line);
  return firstThatReads(file, edits, keysOf([...map.edges, wanted]), parser);
}

function firstThatReads(
  { path, text }: { readonly path: string; readonly text: string },
  edits: readonly MapEdit[],
  expected: string,
  parser?: MarkdownParser,
): MapEdit | null {
  const fits = edits.slice(0, MOST_TRIES).find((edit) => {
    const changed = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    return keysOf(readMap({ path, text: changed }, parser).edges) === expected;
  });
  return fits ?? null;
}

/** Copies of lines with an edge, one of its names replaced; each before and after its pattern. */
function additions(text: string, map: DependencyMap, wanted: Ends): readonly MapEdit[] {
  return map.edges.flatMap((edge): readonly MapEdit[] => {
    const swap =
      edge.dependency === wanted.dependency
        ? ([edge.dependent, wanted.dependent] as const)
        : edge.dependent === wanted.dependent
          ? ([edge.dependency, wanted.dependency] as const)
          : null;
    if (swap === null) return [];
    const { start, end, next } = lineAround(text, edge.range.start);
    const line = text.slice(start, end);
    if (!line.includes(swap[0])) return [];
    const newline = next === end ? '\n' : text.slice(end, next);
    const copy = line.replace(swap[0], swap[1]);
    // Only the last branch of a tree has the corner.
    const inner = copy.replace('└', '├').replace('`-', '|-');
    return [
      { start, end: start, text: `${inner}${newline}` },
      { start: next, end: next, text: `${copy}${newline}` },
    ];
  });
}

function lineAround(text: string, offset: number) {
  const start =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const ending = /\r\n|\r|\n/.exec(text.slice(offset));
  const end = ending === null ? text.length : offset + ending.index;
  return { start, end, next: end + (ending?.[0].length ?? 0) };
}

function keyOf({ dependent, dependency }: Ends): string {
  return JSON.stringify([dependent, dependency]);
}

function keysOf(edges: readonly Ends[]): string {
  return [...new Set(edges.map(keyOf))].sort().join('\n');
}
