import { parseInstant } from '../time/utc.ts';

/** What a path of keys leads to in data of unknown shape; undefined where it leads nowhere. */
export function at(data: unknown, ...path: readonly string[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** A text that says something, or a number as text; null for anything else. */
export function textAt(data: unknown, ...path: readonly string[]): string | null {
  const value = at(data, ...path);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The list that a path of keys leads to; empty where there is none. */
export function listAt(data: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = at(data, ...path);
  return Array.isArray(value) ? value : [];
}

/** The texts of a mapping of texts. */
export function textsAt(
  data: unknown,
  ...path: readonly string[]
): Readonly<Record<string, string>> {
  const value = at(data, ...path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** A URL that can be opened in a browser; null for anything else. */
export function urlAt(data: unknown, ...path: readonly string[]): string | null {
  const value = textAt(data, ...path);
  return value !== null && /^https?:\/\/[^\s"'<>\\]+$/i.test(value) ? value : null;
}

/** Go's own way to print a time, and that of `amtool`: `2026-04-26 15:01:10.123 +0000 UTC`. */
const GO = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d{1,9})?\d* (?:([+-]\d{4})(?: \S+)?|UTC|GMT)$/;
/** Later than any time in seconds that is meant seriously. */
const MILLISECONDS_FROM = 100_000_000_000;
const LAST_INSTANT = 8_640_000_000_000_000;

/** A time as tools write it: ISO with an offset, as Go prints it, or seconds or milliseconds as a number. */
export function timeAt(data: unknown, ...path: readonly string[]): number | null {
  const value = at(data, ...path);
  if (typeof value === 'number') {
    const instant = value < MILLISECONDS_FROM ? value * 1000 : value;
    return Number.isFinite(instant) && instant > 0 && instant < LAST_INSTANT ? instant : null;
  }
  if (typeof value !== 'string') return null;
  const [, day, time, fraction = '', offset = 'Z'] = GO.exec(value.trim()) ?? [];
  return parseInstant(day === undefined ? value.trim() : `${day}T${time}${fraction}${offset}`);
}

/** The data of a JSON text; undefined, which JSON cannot say, for any other text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
