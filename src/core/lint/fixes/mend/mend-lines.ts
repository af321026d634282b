import { type Edit, editBetween } from '../../../text/edits.ts';
import { indexLines } from '../../../text/line-index.ts';

/** One way to put a line right, alone or by those above it; null where it does not fit the line. */
export interface Mend {
  /** Whether it changes nothing that the author may have meant. */
  readonly safe: boolean;
  readonly mended: (line: string, above: readonly string[]) => string | null;
}

/** What makes a text valid. */
export interface Mended {
  readonly safe: boolean;
  /** Of the text that was given. */
  readonly edits: readonly Edit[];
}

/** So many lines of a text are put right; in one with more, something else is wrong. */
const MOST_LINES = 20;
/** A mistake is often only noticed in a line further down, or blamed on the line that goes on. */
const LINES_BEFORE = 2;
const LINES_BEHIND = 1;

/**
 * Puts the lines of a text right, one after another, until it is valid: the first way counts after which
 * the first error lies further down, or is none. Null where none of the ways comes to that.
 *
 * @param firstError the offset of the first error in a text, or null
 */
export function mendLines(
  text: string,
  ways: readonly Mend[],
  firstError: (text: string) => number | null,
): Mended | null {
  const index = indexLines(text);
  const before = Array.from({ length: index.lineCount }, (_, at) => index.textOf(at + 1));
  const ends = before.map((line, at) => {
    const end = index.startOf(at + 1) + line.length;
    return text.slice(end, at + 1 < before.length ? index.startOf(at + 2) : text.length);
  });
  const whole = (all: readonly string[]) => all.map((line, at) => line + ends[at]).join('');
  const lines = [...before];
  let safe = true;
  let error = firstError(text);
  for (let count = 0; error !== null; count++) {
    if (count === MOST_LINES) return null;
    const better = nextStep(lines, ways, error, (all) => firstError(whole(all)), whole);
    if (better === null) return null;
    lines[better.at] = better.line;
    safe &&= better.safe;
    error = better.error;
  }
  const edits = lines.flatMap((line, at) =>
    editBetween(before[at] ?? '', line, index.startOf(at + 1)),
  );
  return edits.length === 0 ? null : { safe, edits };
}

interface Step {
  readonly at: number;
  readonly line: string;
  readonly safe: boolean;
  readonly error: number | null;
}

function nextStep(
  lines: readonly string[],
  ways: readonly Mend[],
  error: number,
  firstError: (lines: readonly string[]) => number | null,
  whole: (lines: readonly string[]) => string,
): Step | null {
  const last = indexLines(whole(lines)).lineAt(error) - 1;
  const from = Math.max(0, last - LINES_BEFORE);
  for (let at = Math.min(lines.length - 1, last + LINES_BEHIND); at >= from; at--) {
    for (const { safe, mended } of ways) {
      const line = mended(lines[at] ?? '', lines.slice(0, at));
      if (line === null || line === lines[at]) continue;
      const next = firstError(lines.with(at, line));
      const grown = Math.max(0, line.length - (lines[at] ?? '').length);
      if (next === null || next > error + grown) return { at, line, safe, error: next };
    }
  }
  return null;
}
