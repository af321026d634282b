import { findSecrets } from './find.ts';

export interface Redacted {
  readonly text: string;
  /** How many secrets were taken out. */
  readonly count: number;
}

/** What stands in place of a secret of a kind. */
function redactionMark(code: string): string {
  return `[redacted-${code}]`;
}

/**
 * A text with a mark in place of each secret; the rest byte for byte. A second time changes nothing.
 *
 * @param known values that are secret whatever they look like, such as those that somebody typed
 * @param isCut the text starts in the middle of another
 */
export function redact(text: string, known: readonly string[] = [], isCut = false): Redacted {
  const unnamed = known
    .filter((value) => value.length >= SHORTEST_KNOWN)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, value) => rest.replaceAll(value, redactionMark('given')), text);
  const found = findSecrets(unnamed, isCut);
  const parts: string[] = [];
  let at = 0;
  for (const { code, start, end } of found) {
    parts.push(unnamed.slice(at, start), redactionMark(code));
    at = end;
  }
  const given =
    unnamed.split(redactionMark('given')).length - text.split(redactionMark('given')).length;
  return { text: parts.join('') + unnamed.slice(at), count: found.length + given };
}

/** Shorter values would take ordinary letters out of every word. */
const SHORTEST_KNOWN = 4;
