import * as v from 'valibot';
import { type Problem, problemsFrom } from '../problem.ts';
import { indexLines } from '../text/line-index.ts';
import { formatInstant, parseInstant } from '../time/utc.ts';
import type { Stamp } from './clock.ts';
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
    text: 'This line of the event log is not whole JSON, as after a crash or a full disk. It is skipped and left in the file; if it can be read by eye, record what it said again as a note.',
  },
  'log/not-an-event': {
    severity: 'warning',
    text: 'This line of the event log is not an event ({0}). It is skipped and left in the file.',
  },
  'log/invalid-facts': {
    severity: 'warning',
    text: 'This {0} event cannot be used: {1}. It is skipped and left in the file.',
  },
} as const;
const problem = problemsFrom(PROBLEMS);

const instant = v.pipe(
  v.string(),
  v.transform(parseInstant),
  v.number('not an ISO time with an offset'),
);
const stamp = v.pipe(
  v.string(),
  v.regex(/^[^/]+\/\d+$/, 'not a stamp'),
  v.transform((text): Stamp => {
    const [time = '', count = ''] = text.split('/');
    return { wall: parseInstant(time) ?? Number.NaN, count: Number(count) };
  }),
  v.check(({ wall, count }) => Number.isFinite(wall) && Number.isSafeInteger(count), 'not a stamp'),
);
const text = v.pipe(v.string(), v.nonEmpty());
const envelope = v.object({
  v: v.pipe(v.number(), v.integer()),
  id: text,
  writer: text,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  stamp,
  by: text,
  at: instant,
  type: text,
  data: v.unknown(),
});

/** Reads a log. Never throws: what cannot be read is a problem with its line. */
export function readLog(source: string): {
  readonly events: readonly LoggedEvent[];
  readonly problems: readonly Problem[];
} {
  const lines = indexLines(source);
  const events: LoggedEvent[] = [];
  const problems: Problem[] = [];
  for (let line = 1; line <= lines.lineCount; line++) {
    const written = lines.textOf(line);
    if (written.trim() === '') continue;
    const start = lines.startOf(line);
    const read = readLine(written);
    if ('event' in read) events.push(read.event);
    else
      problems.push(problem(read.code, lines.range(start, start + written.length), ...read.args));
  }
  return { events, problems };
}

type ReadLine =
  | { readonly event: LoggedEvent }
  | { readonly code: keyof typeof PROBLEMS; readonly args: readonly string[] };

function readLine(written: string): ReadLine {
  const json = parseJson(written);
  if (json === undefined) return { code: 'log/torn-line', args: [] };
  const outer = v.safeParse(envelope, json);
  if (!outer.success) return { code: 'log/not-an-event', args: [explain(outer.issues)] };
  const { type, data, ...rest } = outer.output;
  if (!isEventType(type) || rest.v > SCHEMA_VERSION) {
    return { event: { ...rest, type: 'foreign', foreignType: type, data } };
  }
  const facts = v.safeParse(FACTS[type] as v.GenericSchema, data);
  if (!facts.success) return { code: 'log/invalid-facts', args: [type, explain(facts.issues)] };
  return { event: { ...rest, type, data: facts.output } as IncidentEvent };
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
