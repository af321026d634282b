import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Line {
  readonly id: string;
  readonly stamp: string;
  readonly writer: string;
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly type: string;
  readonly data: unknown;
}

/**
 * What the log of an incident says, one line an event in the order of recording: without what differs
 * from run to run. Ids of entries are `#1`, `#2` …, the incident's own is `INC`; writers, sequence
 * numbers and stamps are left out; times are cut to the minute. So two logs are the same text where the
 * same people said the same things at the same minutes, through whichever face.
 *
 * @param root the folder that holds `incidents/`
 */
export function normalisedLog(root: string, id: string): string {
  const folder = join(root, 'incidents', id, 'events');
  const lines = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line): Line => JSON.parse(line))
    .sort(byRecord);
  const names = new Map(lines.map((line, index) => [line.id, `#${index + 1}`]));
  return lines
    .map(({ at, by, type, data }) => `${at} ${by} ${type} ${JSON.stringify(data)}\n`)
    .map((text) => withoutNames(text, names).replaceAll(id, 'INC'))
    .map((text) => text.replace(INSTANT, '$1Z'))
    .join('');
}

/** A full instant; the seconds go. */
const INSTANT = /\b(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}):\d{2}\.\d{3}Z/g;

function withoutNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/"event":"([^"]+)"/g, (whole, id) => {
    const name = names.get(id);
    return name === undefined ? whole : `"event":"${name}"`;
  });
}

/** As docs/incident-log.md orders lines. */
function byRecord(a: Line, b: Line): number {
  return (
    compare(wall(a), wall(b)) || count(a) - count(b) || compare(a.writer, b.writer) || a.seq - b.seq
  );
}

function wall({ stamp }: Line): string {
  return stamp.split('/')[0] ?? '';
}

function count({ stamp }: Line): number {
  return Number(stamp.split('/')[1]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
