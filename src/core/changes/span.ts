import { MINUTE, parseInstant } from '../time/utc.ts';

const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: MINUTE,
  min: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
};

/**
 * A moment as people give it: how long ago (`1h`, `90m`, `1h30m`, `2d`), or an ISO time with an
 * offset. Null for anything else. Milliseconds.
 */
export function parseMoment(text: string, now: number): number | null {
  const written = text.trim();
  const instant = parseInstant(written);
  if (instant !== null) return instant;
  if (!/^(?:\d{1,6}\s*(?:s|min|m|h|d|w)\s*)+$/.test(written)) return null;
  let ago = 0;
  for (const [, count, unit] of written.matchAll(/(\d+)\s*(min|[smhdw])/g)) {
    ago += Number(count) * (UNITS[unit ?? ''] ?? 0);
  }
  return now - ago;
}
