import { MINUTE, parseInstant } from './utc.ts';

const DAY = 24 * 60 * MINUTE;
/** So shortly before a time of day, somebody errs who types it, rather than to mean that of yesterday. */
const SOON = 60 * MINUTE;

/**
 * When something happened, as people type it: nothing for now, `15:40` (UTC, the last time it was
 * that, or is about to be), `7` or `7m` or `7 min` or `-7m` ago, `2h`, or an ISO time with its offset.
 *
 * @param now milliseconds
 * @returns milliseconds, or null for what is no time
 */
export function readWhen(typed: string, now: number): number | null {
  const text = typed.trim();
  if (text === '') return now;
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)(?:\s*(?:z|utc))?$/i.exec(text) ?? [];
  if (hours !== undefined && minutes !== undefined) {
    const today = now - (now % DAY) + (Number(hours) * 60 + Number(minutes)) * MINUTE;
    return today <= now + SOON ? today : today - DAY;
  }
  const [, amount, unit = 'm'] = /^-?\s*(\d{1,4})\s*(m|min|h)?(?:\s+ago)?$/i.exec(text) ?? [];
  if (amount !== undefined) {
    return now - Number(amount) * (unit.toLowerCase() === 'h' ? 60 : 1) * MINUTE;
  }
  return parseInstant(text);
}
