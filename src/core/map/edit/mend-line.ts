import type { Span } from '../../text/span.ts';
import type { DependencyMap, MapFormat } from '../model.ts';
import type { MapFile } from '../read.ts';
import { essence } from './essence.ts';
import { type Line, linesOf } from './lines.ts';
import { firstThatReads } from './read-back.ts';

/** How a graph language writes an arrow, and how a comment begins. */
const LANGUAGES: Partial<Record<MapFormat, { readonly arrow: string; readonly comment: string }>> =
  {
    mermaid: { arrow: '-->', comment: '%% ' },
    dot: { arrow: '->', comment: '// ' },
    plantuml: { arrow: '-->', comment: "' " },
    d2: { arrow: '->', comment: '# ' },
  };

/** What people write for an arrow in one language or another. */
const ARROW_LIKE = /(?<=^|[\s\])}"\w])(?:<?[-=~.]+[>|]*|[→⇒➔]|[<>]+)(?=$|[\s\w"[({])/gu;

/** A line of the map as it could be meant. */
export interface MendedLine extends Span {
  readonly text: string;
  readonly way: 'arrow' | 'comment';
}

/**
 * Ways to write a line of a graph that was not understood: with the arrow of its language, where that makes
 * edges of it and changes nothing else; and as a comment, where that changes nothing at all.
 */
export function mendLine(
  file: MapFile,
  map: DependencyMap,
  { start: at }: Span,
): readonly MendedLine[] {
  const [line] = linesOf(file.text, at, at);
  const format = map.readings.find(({ range }) => range.start <= at && at < range.end)?.format;
  const language = format === undefined ? undefined : LANGUAGES[format];
  if (line === undefined || language === undefined) return [];
  const settled = { settled: 'map/unread-line' };
  const isIn = ({ range }: { readonly range: Span }) =>
    line.start <= range.start && range.start < line.next;
  const alone = map.components.filter(
    (one) =>
      isIn(one) &&
      !map.edges.some(({ dependent, dependency }) => [dependent, dependency].includes(one.name)),
  );
  // What the half of the line that was read has named, only to be connected to nothing.
  const quiet = new Set([
    essence(map, settled),
    essence(map, { ...settled, gone: alone.map(({ name }) => name) }),
  ]);
  const isEdge = (read: DependencyMap) => {
    const before = new Set(
      map.edges.map((edge) => JSON.stringify([edge.dependent, edge.dependency])),
    );
    const added = read.edges.filter(
      ({ dependent, dependency }) => !before.has(JSON.stringify([dependent, dependency])),
    );
    const names = new Set(map.components.map(({ name }) => name));
    const named = read.components.filter(({ name }) => !names.has(name));
    const wanted = { ...map, components: [...map.components, ...named] };
    const ends = new Set(added.flatMap(({ dependent, dependency }) => [dependent, dependency]));
    return (
      added.length > 0 &&
      named.every(({ name }) => ends.has(name)) &&
      essence(read) === essence(wanted, { ...settled, plus: added })
    );
  };
  const arrows = withArrow(line, language.arrow);
  const comment = line.text.replace(/^\s*/, (blanks) => blanks + language.comment);
  return [
    ...firstOf(file, map, line, arrows, 'arrow', isEdge),
    ...firstOf(file, map, line, [comment], 'comment', (read) => quiet.has(essence(read))),
  ];
}

/** The line with each of what looks like an arrow as one, alone and all together. */
function withArrow({ text }: Line, arrow: string): readonly string[] {
  const places = [...text.matchAll(ARROW_LIKE)];
  const one = places.map(({ index, 0: found }) =>
    [text.slice(0, index).trimEnd(), arrow, text.slice(index + found.length).trimStart()].join(' '),
  );
  return [...one, text.replace(ARROW_LIKE, arrow)];
}

function firstOf(
  file: MapFile,
  map: DependencyMap,
  { start, end }: Line,
  texts: readonly string[],
  way: MendedLine['way'],
  isRight: (read: DependencyMap) => boolean,
): readonly MendedLine[] {
  const ways = texts.map((text) => [{ start, end, text }]);
  const [edit] = firstThatReads(file, map, ways, isRight)?.edits ?? [];
  return edit === undefined ? [] : [{ ...edit, way }];
}
