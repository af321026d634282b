import * as v from 'valibot';
import { type Problem, problemsFrom } from '../../problem.ts';
import { indexLines, type LineIndex } from '../../text/line-index.ts';
import { english } from '../../text/sentence.ts';
import { formatInstant } from '../../time/utc.ts';
import { readEnvelope } from './envelope.ts';
import { FACTS, isEventType } from './event-schema.ts';
import { type IncidentEvent, type LoggedEvent, SCHEMA_VERSION } from './events.ts';

/**
 * One writer's log, `events/<writer>.jsonl`: a JSON object a line, appended and never changed.
 * `stamp` is the ISO time and the counter of the hybrid logical clock, `at` the ISO time at which it
 * happened.
 */

const PROBLEMS = {
  'log/torn-line': {
    severity: 'warning',
    text: english`This line of the event log is not whole JSON, as after a crash or a full disk. It is skipped and left in the file; if it can be read by eye, record what it said again as a note.`,
  },
  'log/not-an-event': {
    severity: 'warning',
    text: english`This line of the event log is not an event ({0}). It is skipped and left in the file.`,
  },
  'log/invalid-facts': {
    severity: 'warning',
    text: english`This {0} event cannot be used: {1}. It is skipped and left in the file.`,
  },
} as const;
const problem = problemsFrom(PROBLEMS);

/**
 * Reads a log. Never throws: what cannot be read is a problem with its line.
 *
 * @param wanted the types of events to give; lines of other types are left out as they are
 */
export function readLog(
  source: string,
  wanted?: ReadonlySet<string>,
): {
  readonly events: readonly LoggedEvent[];
  readonly problems: readonly Problem[];
} {
  const events: LoggedEvent[] = [];
  const problems: Problem[] = [];
  let index: LineIndex | undefined;
  const lines = source.includes('\r') ? source.split(/\r\n?|\n/) : source.split('\n');
  for (const [at, written] of lines.entries()) {
    if (written.trim() === '') continue;
    const read = readLine(written, wanted);
    if (read === null) continue;
    if ('event' in read) {
      events.push(read.event);
      continue;
    }
    index ??= indexLines(source);
    const start = index.startOf(at + 1);
    problems.push(problem(read.code, index.range(start, start + written.length), ...read.args));
  }
  return { events, problems };
}

type ReadLine =
  | { readonly event: LoggedEvent }
  | { readonly code: keyof typeof PROBLEMS; readonly args: readonly string[] };

/** Null where the line is an event of a type that is not wanted. */
function readLine(written: string, wanted: ReadonlySet<string> | undefined): ReadLine | null {
  if (wanted !== undefined && isSurelyNone(written, wanted)) return null;
  const json = parseJson(written);
  if (json === undefined) return { code: 'log/torn-line', args: [] };
  const head = readEnvelope(json);
  if ('wrong' in head) return { code: 'log/not-an-event', args: [head.wrong] };
  const { envelope, type, data } = head;
  if (wanted !== undefined && !wanted.has(type)) return null;
  if (!isEventType(type) || envelope.v > SCHEMA_VERSION) {
    return { event: { ...envelope, type: 'foreign', foreignType: type, data } };
  }
  const facts = v.safeParse(FACTS[type] as v.GenericSchema, data);
  if (!facts.success) return { code: 'log/invalid-facts', args: [type, explain(facts.issues)] };
  return { event: { ...envelope, type, data: facts.output } as IncidentEvent };
}

/** A line as `writeEvent` writes it, up to its type. */
const HEAD =
  /^\{"v":\d+,"id":"[\w.-]+","writer":"[\w-]+","seq":\d+,"stamp":"[^"\\]+","by":"(?:[^"\\]|\\.)*","at":"[^"\\]+","type":"([\w-]+)",/;

/** Whether a line can be left out unread: its type is not wanted, and nothing after it says another. */
function isSurelyNone(written: string, wanted: ReadonlySet<string>): boolean {
  const [head = '', type = ''] = HEAD.exec(written) ?? [];
  if (type === '' || wanted.has(type) || !written.endsWith('}')) return false;
  return !written.includes('"type"', head.length) && !written.includes('\\u', head.length);
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function explain(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`).join('; ');
}

/** The line, without its line feed, that stands for an event in a log. */
export function writeEvent(event: IncidentEvent): string {
  const { v: version, id, writer, seq, by, at, type, data } = event;
  const { wall, count } = event.stamp;
  return JSON.stringify({
    v: version,
    id,
    writer,
    seq,
    stamp: `${formatInstant(wall)}/${count}`,
    by,
    at: formatInstant(at),
    type,
    data,
  });
}
