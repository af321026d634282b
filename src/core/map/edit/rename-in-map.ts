import { nameKey } from '../../names.ts';
import type { Edit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import type { DependencyMap, MapFormat } from '../model.ts';
import type { MapFile } from '../read.ts';
import { essence } from './essence.ts';
import { firstThatReads } from './read-back.ts';
import { widenBoxes } from './widen-boxes.ts';

/** A place in the map's file that writes the name, and the notation that it stands in. */
export interface NamePlace extends Span {
  /** Null outside the notations: a heading, a directive. */
  readonly format: MapFormat | null;
}

/** One way to write the new name; `isFirst` for the first place in each notation. */
type Way = (name: Names, place: NamePlace, text: string, isFirst: boolean) => Edit;

interface Names {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits that give a component another name everywhere in the map's file. The file with them reads
 * as before but for that name: each way to write it is read, and only one that keeps to that counts.
 * Null where none does.
 *
 * @param places where the name stands, apart from each other
 */
export function renameInMap(
  file: MapFile,
  map: DependencyMap,
  names: Names,
  places: readonly NamePlace[],
): readonly Edit[] | null {
  const { ways, isRight } = waysToRename(file, map, names, places);
  return firstThatReads(file, map, ways, isRight)?.edits ?? null;
}

/** What there is to try, for who has a file read elsewhere. */
export interface WaysToRename {
  readonly ways: readonly (readonly Edit[])[];
  /** Whether a file with one of them says what it should. */
  readonly isRight: (read: DependencyMap) => boolean;
}

/** The ways to give a component another name in the map's file, from the one that changes least. */
export function waysToRename(
  file: MapFile,
  map: DependencyMap,
  names: Names,
  places: readonly NamePlace[],
): WaysToRename {
  const named = (name: string) => (name === names.from ? names.to : name);
  const expected = said(map, named);
  const widened = withWiderBoxes(file, map, names, places);
  const ways = WAYS.map((way): readonly Edit[] => {
    const seen = new Set<MapFormat | null>();
    return places.map((place) => {
      const isFirst = !seen.has(place.format);
      seen.add(place.format);
      return way(names, place, file.text, isFirst);
    });
  });
  const isRight = (read: DependencyMap) =>
    said(read, (name) => name) === expected && keepsAliases(map, read, named);
  return { ways: widened === null ? ways : [widened, ...ways], isRight };
}

/** Where the name is too long for a box of a drawing; null where it is not. */
function withWiderBoxes(
  { text }: MapFile,
  { readings }: DependencyMap,
  names: Names,
  places: readonly NamePlace[],
): readonly Edit[] | null {
  const isIn =
    ({ start, end }: Span) =>
    (place: Span) =>
      start <= place.start && place.end <= end;
  const drawings = new Map(
    readings
      .filter(({ format }) => format === 'drawing')
      .map(({ range }) => [range.start, range] as const),
  );
  let rest = places;
  const edits = [...drawings.values()].flatMap((drawing): readonly Edit[] => {
    const wider = widenBoxes(text, drawing, rest.filter(isIn(drawing)), names.to);
    if (wider !== null) rest = rest.filter((place) => !isIn(drawing)(place));
    return wider ?? [];
  });
  if (edits.length === 0) return null;
  return [...edits, ...rest.map((place) => aligned(names, place, text))];
}

/** Whether a map has all other names of the components that it had, but for those that are names now. */
function keepsAliases(
  { components }: DependencyMap,
  read: DependencyMap,
  named: (name: string) => string,
): boolean {
  return components.every(({ name, aliases }) => {
    const now = named(name);
    const others = read.components.find((one) => one.name === now)?.aliases ?? [];
    const known = new Set([now, ...others].map(nameKey));
    return aliases.every((alias) => known.has(nameKey(alias)));
  });
}

/** What a map says, but for other names of components, of which a notation may need one more. */
function said(map: DependencyMap, named: (name: string) => string): string {
  const components = map.components.map((one) => ({ ...one, name: named(one.name), aliases: [] }));
  const edges = map.edges.map(({ dependent, dependency, range }) => ({
    dependent: named(dependent),
    dependency: named(dependency),
    range,
  }));
  return essence({ ...map, components, edges });
}

/** From the one that changes least. */
const WAYS: readonly Way[] = [aligned, plain, quoted, labelled];

function plain({ to }: Names, { start, end, format }: NamePlace, text: string): Edit {
  const isLabel = format === 'mermaid' && /[[({>/\\]\s*$/.test(text.slice(0, start).slice(-3));
  return { start, end, text: isLabel && ENDS_LABEL.test(to) ? mermaidString(to) : to };
}

/** Signs at which Mermaid sees the end of a label, or another shape, unless it is quoted. */
const ENDS_LABEL = /[[\](){}<>|"@;#]|^[/\\]|[/\\]$/;

function mermaidString(label: string): string {
  return `"${label.replaceAll('"', '#quot;')}"`;
}

/** In a drawing what stands to the right stays where it is, as far as there is room. */
function aligned(names: Names, place: NamePlace, text: string): Edit {
  const { start, end, format } = place;
  const { from, to } = names;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (format !== 'drawing' && !/^\s*\|/.test(line)) return plain(names, place, text);
  if (/^ *(?:\r?\n|$)/.test(text.slice(end))) return plain(names, place, text);
  if (to.length <= from.length) return { start, end, text: to.padEnd(from.length) };
  // One blank stays.
  const spare = Math.max(0, (/^ */.exec(text.slice(end))?.[0].length ?? 0) - 1);
  return { start, end: end + Math.min(spare, to.length - from.length), text: to };
}

/** Quoted where a notation takes quotes. */
function quoted(names: Names, place: NamePlace, text: string): Edit {
  const { format, start, end } = place;
  const isMarked = /["[(]\s*$/.test(text.slice(0, start).slice(-3)) || text[end] === '"';
  if (format === null || isMarked || !QUOTING.has(format)) return plain(names, place, text);
  const string = format === 'mermaid' ? mermaidString(names.to) : JSON.stringify(names.to);
  return { start, end, text: string };
}

/** The old name stays as the identifier, and the first place gives it the new one as its label. */
function labelled(names: Names, place: NamePlace, text: string, isFirst: boolean): Edit {
  const { format, start, end } = place;
  if (format !== 'mermaid') return quoted(names, place, text);
  const label = `${names.from}[${mermaidString(names.to)}]`;
  return { start, end, text: isFirst ? label : names.from };
}

const QUOTING: ReadonlySet<MapFormat> = new Set(['dot', 'd2', 'plantuml', 'yaml', 'mermaid']);
