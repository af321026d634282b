import type { Fence } from './fences.ts';
import { listStack } from './list-stack.ts';
import type { SourceLine } from './source-lines.ts';

/** Why a text is not parsed: reading it would take time that grows faster than the text. */
export interface Refusal {
  readonly reason: 'depth' | 'containers' | 'lines' | 'rows' | 'brackets' | 'emphasis';
  readonly count: number;
  readonly limit: number;
  /** Offset where the trouble starts. */
  readonly at: number;
}

/**
 * What one block may hold. Measured with micromark on a 2-core machine: each limit is read within
 * about a second, and beyond it time grows with the square.
 */
export const LIMITS: Readonly<Record<Refusal['reason'], number>> = {
  /** Lists and quotes inside each other. */
  depth: 100,
  /** Marks of lists and quotes in lines that begin with several, in the whole text. */
  containers: 15_000,
  /** Lines without a blank one between, outside fences and tables; long ones count by their words. */
  lines: 5000,
  /** Rows of a table; wide ones count by their cells. */
  rows: 50_000,
  /** `[` in one paragraph; references such as `&amp;` cost less. */
  brackets: 5000,
  /** Runs of `*`, `_` or `~` in one paragraph; within words `_` costs less, backticks in many lengths more. */
  emphasis: 2000,
};

/** Lines up to here are those that people write. */
const LONG = 10_000;
const WORDS_A_LINE = 50;
const CELLS_A_ROW = 4;
/** For each length of a run, the paragraph is searched for another one. */
const MARKS_A_LENGTH = 40;
/** So many `_` within words cost as much as a run of marks, so many references as much as a bracket. */
const UNDERLINES_A_RUN = 20;
const REFERENCES_A_BRACKET = 20;

/** Finds what would make a text too slow to parse, or null. Costs one pass over the lines. */
export function refusalOf(
  text: string,
  lines: readonly SourceLine[],
  fences: readonly Fence[],
): Refusal | null {
  if (isOrdinary(text, lines)) return null;
  const lists = listStack();
  const counts = { containers: 0, lines: 0, rows: 0, brackets: 0, emphasis: 0 };
  const starts = { containers: 0, lines: 0, rows: 0, brackets: 0, emphasis: 0 };
  const reasons = ['containers', 'lines', 'rows', 'brackets', 'emphasis'] as const;
  const within = ['lines', 'rows', 'brackets', 'emphasis'] as const;
  const reset = (...which: readonly (typeof reasons)[number][]) => {
    for (const reason of which) counts[reason] = 0;
  };
  let next = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const fence = fences[next];
    if (fence?.open === at) {
      next += 1;
      lists.follow(line);
      at = fence.close ?? fence.last;
      reset(...within);
      continue;
    }
    lists.follow(line);
    if (line.blank) {
      reset(...within);
      continue;
    }
    const opened = prefixOf(line.text);
    const depth = lists.depth() + count(opened, />/g);
    if (depth > LIMITS.depth) {
      return { reason: 'depth', count: depth, limit: LIMITS.depth, at: line.start };
    }
    const row = /^\s*\|/.test(line.text);
    if (row || STARTS_BLOCK.test(line.text)) reset('brackets', 'emphasis');
    if (!row) reset('rows');
    for (const reason of reasons) if (counts[reason] === 0) starts[reason] = line.start;
    const marks = count(opened, />|[-*+]|\d+[.)]/g);
    counts.containers += marks > 1 ? marks : 0;
    const long = line.text.length > LONG;
    const cells = long && row ? Math.floor(count(line.text, /\|/g) / CELLS_A_ROW) : 1;
    const words = long && !row ? Math.floor(count(line.text, /\s/g) / WORDS_A_LINE) : 1;
    counts.lines += row ? 0 : Math.max(words, 1);
    counts.rows += row ? Math.max(cells, 1) : 0;
    if (line.text.includes('[')) counts.brackets += count(line.text, /\[/g);
    if (line.text.includes('&')) {
      counts.brackets += Math.floor(count(line.text, /&/g) / REFERENCES_A_BRACKET);
    }
    if (/[*~_]/.test(line.text)) {
      counts.emphasis += count(line.text, /\*+|~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu);
      counts.emphasis += Math.floor(count(line.text, /_/g) / UNDERLINES_A_RUN);
    }
    if (line.text.includes('````')) {
      const lengths = new Set(line.text.match(/`{4,}/g)?.map((run) => run.length));
      counts.emphasis += lengths.size * MARKS_A_LENGTH;
    }
    for (const reason of reasons) {
      if (counts[reason] > LIMITS[reason]) {
        return { reason, count: counts[reason], limit: LIMITS[reason], at: starts[reason] };
      }
    }
  }
  return null;
}

/**
 * Below both of these no line can reach the limit of depth: a list inside another stands further right
 * by a column at least, so that 50 columns, 16 marks after them and 16 quotes are 82 levels at most.
 */
const FAR_RIGHT = 50;
const MANY_MARKS = /^(?:\s|>|[-*+]\s|\d{1,9}[.)]\s){16,}/;

/** Whether a text is too small, or too plain, to reach any limit: as almost all are. */
function isOrdinary(text: string, lines: readonly SourceLine[]): boolean {
  if (lines.length > LIMITS.lines || text.length > LIMITS.containers) return false;
  if (lines.some((line) => line.indent >= FAR_RIGHT || MANY_MARKS.test(line.text))) return false;
  if (text.length <= LIMITS.emphasis) return true;
  let brackets = 0;
  let emphasis = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACKET) brackets += 1;
    else if (code === STAR || code === UNDERLINE || code === TILDE) emphasis += 1;
  }
  return brackets <= LIMITS.brackets && emphasis <= LIMITS.emphasis;
}

const STAR = 0x2a;
const BRACKET = 0x5b;
const UNDERLINE = 0x5f;
const TILDE = 0x7e;

const STARTS_BLOCK = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|>)/;

/** The marks of quotes and lists that a line begins with. */
function prefixOf(text: string): string {
  return /^(?:\s|>|[-*+]\s|\d{1,9}[.)]\s)*/.exec(text)?.[0] ?? '';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
