import { parseInstant } from '../../time/utc.ts';
import type { Stamp } from './clock.ts';
import type { Envelope } from './events.ts';

/** What a line of a log says but for what happened; or what is wrong with it, by field. */
export type ReadEnvelope =
  | {
      readonly envelope: Envelope;
      readonly type: string;
      readonly data: unknown;
    }
  | { readonly wrong: string };

type Fields = Readonly<Partial<Record<keyof Envelope | 'type' | 'data', unknown>>>;

/** Reads what all lines have. By hand, since it is done for each line of ten thousand incidents. */
export function readEnvelope(json: unknown): ReadEnvelope {
  if (typeof json !== 'object' || json === null) return { wrong: 'the line: not an object' };
  const { v, id, writer, seq, by, type, data, ...times }: Fields = json;
  const stamp = readStamp(times.stamp);
  const at = readTime(times.at, times.stamp, stamp);
  if (
    isWhole(v) &&
    isText(id) &&
    isText(writer) &&
    isWhole(seq) &&
    seq >= 1 &&
    stamp !== null &&
    isText(by) &&
    at !== null &&
    isText(type)
  ) {
    return { envelope: { v, id, writer, seq, stamp, by, at }, type, data };
  }
  const wrong = [
    isWhole(v) ? '' : 'v: not a whole number',
    ...Object.entries({ id, writer, by, type }).map(([name, value]) =>
      isText(value) ? '' : `${name}: not a text`,
    ),
    isWhole(seq) && seq >= 1 ? '' : 'seq: not a number from 1',
    stamp === null ? 'stamp: not a stamp' : '',
    at === null ? 'at: not an ISO time with an offset' : '',
  ];
  return { wrong: wrong.filter((one) => one !== '').join('; ') };
}

/** Most events are written down when they happen: then the stamp has read the time already. */
function readTime(value: unknown, written: unknown, stamp: Stamp | null): number | null {
  if (typeof value !== 'string') return null;
  const same = stamp !== null && typeof written === 'string' && written.startsWith(`${value}/`);
  return same ? stamp.wall : parseInstant(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** `2026-04-26T15:42:10.120Z/0`: a time and a counter. */
function readStamp(value: unknown): Stamp | null {
  if (typeof value !== 'string') return null;
  const slash = value.indexOf('/');
  const written = value.slice(slash + 1);
  const wall = parseInstant(value.slice(0, Math.max(slash, 0)));
  const count = Number(written);
  return wall !== null && /^\d+$/.test(written) && Number.isSafeInteger(count)
    ? { wall, count }
    : null;
}
