/**
 * UTC times as the product writes them. Instants are milliseconds since the Unix epoch; nothing here
 * reads a clock.
 */

export const MINUTE = 60_000;

/** ISO 8601 date and time with an offset, seconds optional: what every face accepts and writes. */
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** The instant of an ISO 8601 date-time with an offset, or null for anything else. */
export function parseInstant(text: string): number | null {
  if (!ISO.test(text)) return null;
  // biome-ignore lint/style/noRestrictedGlobals: parsing a given time is pure; no clock is read.
  const instant = Date.parse(text);
  return Number.isFinite(instant) ? instant : null;
}

/** `2026-04-26T15:42:00.000Z` */
export function formatInstant(instant: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: formatting a given time is pure; no clock is read.
  return new Date(instant).toISOString();
}

/** `2026-04-26` */
export function formatDay(instant: number): string {
  return formatInstant(instant).slice(0, 10);
}

/** `15:42 UTC` */
export function formatClock(instant: number): string {
  return `${formatInstant(instant).slice(11, 16)} UTC`;
}
