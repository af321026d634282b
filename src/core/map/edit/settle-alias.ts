import { nameKey } from '../../names.ts';
import type { Edit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import type { DependencyMap } from '../model.ts';
import type { MapFile } from '../read.ts';
import { linesOf } from './lines.ts';
import { firstThatReads } from './read-back.ts';

/** Who is to keep an alias that several components are given. */
interface Settled {
  readonly alias: string;
  readonly keeper: string;
}

/**
 * The smallest change to the aliases in a map's front matter after which a name means one component
 * alone. What else the map says stays; null where no way to write that does.
 *
 * @param given where the front matter gives aliases
 */
export function settleAlias(
  file: MapFile,
  map: DependencyMap,
  { alias, keeper }: Settled,
  given: Span,
): readonly Edit[] | null {
  const key = nameKey(alias);
  const conflicts = ({ problems }: DependencyMap) =>
    problems.filter(({ code }) => code === 'map/alias-conflict').length;
  const owners = ({ components }: DependencyMap) =>
    components.filter(({ aliases }) => aliases.some((one) => nameKey(one) === key));
  const isRight = (read: DependencyMap) =>
    conflicts(read) < conflicts(map) &&
    owners(read).every(({ name }) => name === keeper) &&
    owners(read).length === 1 &&
    said(read, key) === said(map, key);
  return firstThatReads(file, map, waysToDrop(file.text, alias, given), isRight)?.edits ?? null;
}

/** What a map says but for one alias. */
function said({ components, edges }: DependencyMap, alias: string): string {
  const names = components.map(({ name, aliases }) => [
    name,
    aliases.filter((one) => nameKey(one) !== alias),
  ]);
  return JSON.stringify([names, edges.map(({ dependent, dependency }) => [dependent, dependency])]);
}

/** Each place of the alias, without it: as one of several, as an item, with its component's line. */
function waysToDrop(text: string, alias: string, given: Span): readonly (readonly Edit[])[] {
  const word = alias.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const place = `["']?${word}["']?`;
  const forms = [
    String.raw`,[ \t]*${place}(?=[ \t]*(?:[,\]#]|$))`,
    String.raw`(?<=[[:][ \t]*)${place}[ \t]*,[ \t]*`,
  ].map((form) => new RegExp(form, 'gu'));
  const lines = linesOf(text, given.start, Math.max(given.start, given.end - 1));
  const alone = new RegExp(
    String.raw`^\s*(?:-\s+${place}|[^\s:][^:]*:\s*\[?\s*${place}\s*\]?)\s*(?:#.*)?$`,
    'u',
  );
  return lines.flatMap((line, at) => {
    const inLine = forms.flatMap((form) =>
      [...line.text.matchAll(form)].map(({ index, 0: found }) => [
        { start: line.start + index, end: line.start + index + found.length, text: '' },
      ]),
    );
    if (!alone.test(line.text)) return inLine;
    const above = lines[at - 1];
    const gone = { start: line.start, end: line.next, text: '' };
    return [...inLine, [gone], ...(above === undefined ? [] : [[{ ...gone, start: above.start }]])];
  });
}
