import { type Problem, problemsFrom } from '../../problem.ts';
import { indexLines } from '../../text/line-index.ts';
import { english } from '../../text/sentence.ts';

/** What a person wrote, byte for byte. */
export interface HumanText {
  readonly kind: 'text';
  readonly text: string;
}

/** What stands between two markers, `<!-- faultline:NAME -->` and `<!-- /faultline:NAME -->`. */
export interface Part {
  readonly kind: 'part';
  readonly name: string;
  /** It is offered beside a part that somebody edited. */
  readonly newer: boolean;
  /** Fingerprint of the version that was generated last; null where none ever was. */
  readonly checksum: string | null;
  readonly content: string;
  /** The whole, markers included, byte for byte. */
  readonly text: string;
  /** The whole without the first marker. */
  readonly rest: string;
}

export type Segment = HumanText | Part;

const MARKER = /^<!-- (\/?)faultline:([a-z][a-z-]*)( newer)?(?: ([0-9a-f]{8}))? -->[ \t]*$/;

const PROBLEMS = {
  'postmortem/broken-part': {
    severity: 'warning',
    text: english`The marker "{0}" has no partner, so that what follows it is left as it is. Put the other marker back, or delete this one.`,
  },
} as const;
const problem = problemsFrom(PROBLEMS);

/** Splits a document at its markers. The texts of the segments add up to the document. */
export function readParts(document: string): {
  readonly value: readonly Segment[];
  readonly problems: readonly Problem[];
} {
  const lines = indexLines(document);
  const markers = [];
  for (let number = 1; number <= lines.lineCount; number++) {
    const line = lines.textOf(number);
    const match = MARKER.exec(number === 1 ? line.replace(/^\uFEFF/, '') : line);
    if (match === null) continue;
    const [, slash, name = '', newer, checksum = null] = match;
    const start = lines.startOf(number) + line.indexOf('<!--');
    const end = lines.startOf(number) + line.length;
    const next = number < lines.lineCount ? lines.startOf(number + 1) : end;
    const label = `${name}${newer ?? ''}`;
    markers.push({
      closes: slash === '/',
      name,
      newer: newer !== undefined,
      label,
      checksum,
      start,
      end,
      next,
    });
  }
  const value: Segment[] = [];
  const problems: Problem[] = [];
  let at = 0;
  for (let index = 0; index < markers.length; index++) {
    const [open, close] = markers.slice(index, index + 2);
    if (open === undefined) break;
    if (open.closes || close?.closes !== true || close.label !== open.label) {
      const range = lines.range(open.start, open.end);
      problems.push(
        problem('postmortem/broken-part', range, document.slice(open.start, open.end).trim()),
      );
      continue;
    }
    if (open.start > at) value.push({ kind: 'text', text: document.slice(at, open.start) });
    const { name, newer, checksum } = open;
    const content = document.slice(open.next, close.start);
    const text = document.slice(open.start, close.end);
    const rest = document.slice(open.end, close.end);
    value.push({ kind: 'part', name, newer, checksum, content, text, rest });
    at = close.end;
    index++;
  }
  if (at < document.length) value.push({ kind: 'text', text: document.slice(at) });
  return { value, problems };
}

/** The comment that a generated part begins with; `newer` for one that is offered below an edited one. */
export function openingMarker(name: string, newer: boolean, checksum: string): string {
  return `<!-- faultline:${name}${newer ? ' newer' : ''} ${checksum} -->`;
}

/** A part as it stands in the document; blank lines keep its Markdown apart from the markers. */
export function writePart(name: string, newer: boolean, checksum: string, body: string): string {
  const closing = `<!-- /faultline:${name}${newer ? ' newer' : ''} -->`;
  return `${openingMarker(name, newer, checksum)}\n\n${body}\n\n${closing}`;
}
