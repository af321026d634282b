import { spanOf } from '../../markdown/document.ts';
import type { Span } from '../../text/span.ts';
import type { Collecting, Collector } from './collector.ts';
import type { NamedFileFact } from './document-facts.ts';
import { NOTATION_HINTS, NOTATIONS, type Notation, type NotationName } from './notations.ts';
import { commentsOf, isWithin, rawStretches } from './unread.ts';

/** What is no path but an address, a pattern, or filled in by a template. */
const NO_PATH = /[*?{}$<>|:\\[\]%~]/;

const ALL = Object.entries(NOTATIONS) as unknown as readonly (readonly [NotationName, Notation])[];

/**
 * Files that a page names in the notations of generators. They are looked for in the file as it is, as
 * generators do it, and left out where they stand in code, in a comment or in front matter.
 */
export function namedFileCollector(
  { document, place }: Collecting,
  file: string,
): Collector<NamedFileFact> {
  const hints = document.refusal === null ? NOTATION_HINTS.filter((one) => file.includes(one)) : [];
  if (hints.length === 0) return { visitors: {}, facts: () => [] };
  const code: Span[] = [];
  const mute: Span[] = [];
  const at = ({ start, end }: Span) => place(start, end);
  return {
    visitors: {
      yaml: (node) => void mute.push(at(spanOf(node))),
      code: (node) => void code.push(at(spanOf(node))),
      inlineCode: (node) => void mute.push(at(spanOf(node))),
      html: (node) => {
        for (const one of commentsOf(node.value, spanOf(node).start)) mute.push(at(one));
      },
    },
    facts() {
      const always = [...mute, ...rawStretches(file)];
      const inText = isWithin([...always, ...code]);
      const inAll = isWithin(always);
      const held = ALL.filter(([, one]) => one.hints.some((hint) => hints.includes(hint)));
      return held.flatMap(([notation, one]) =>
        namedIn(file, one, one.inCode === true ? inAll : inText).map((named) => ({
          notation,
          ...named,
        })),
      );
    },
  };
}

type Named = Omit<NamedFileFact, 'notation'>;

function namedIn(
  text: string,
  { pattern, list }: Notation,
  isMute: (at: number) => boolean,
): readonly Named[] {
  const found: Named[] = [];
  let read = 0;
  for (const match of text.matchAll(pattern)) {
    const { index } = match;
    if (index < read || isMute(index)) continue;
    const end = index + match[0].length;
    if (list === undefined) found.push(...namedBy(match, 0));
    else read = readList(text, end, list, found);
  }
  return found;
}

/** What nothing closes is no list. @returns where it ends */
function readList(
  text: string,
  from: number,
  { entry, close }: Required<Notation>['list'],
  found: Named[],
): number {
  const listed: Named[] = [];
  for (let start = nextLine(text, from); start < text.length; ) {
    const end = nextLine(text, start);
    const line = text.slice(start, end).replace(/\n$/, '');
    if (close.test(line)) {
      for (const one of listed) found.push(one);
      return end;
    }
    const match = entry.exec(line);
    if (match !== null) listed.push(...namedBy(match, start));
    start = end;
  }
  return text.length;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function namedBy({ groups, indices }: RegExpMatchArray, offset: number): readonly Named[] {
  const key = groups?.named === undefined ? 'path' : 'named';
  const written = groups?.[key] ?? '';
  const place = indices?.groups?.[key];
  if (place === undefined || NO_PATH.test(written)) return [];
  const start = offset + place[0];
  const hash = written.indexOf('#');
  const end = start + (hash < 0 ? written.length : hash);
  const behind = indices?.groups?.anchor;
  const anchor =
    behind !== undefined
      ? { name: groups?.anchor?.slice(1) ?? '', start: offset + behind[0], end: offset + behind[1] }
      : hash < 0
        ? null
        : { name: written.slice(hash + 1), start: end, end: start + written.length };
  return [{ path: written.slice(0, end - start), anchor, start, end }];
}
