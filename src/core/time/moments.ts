import { formatClock, formatDay } from './utc.ts';

/** `15:42 UTC` on the day of the first instant, `2026-04-27 00:05 UTC` on another. */
export function moment(at: number, first: number): string {
  return formatDay(at) === formatDay(first) ? formatClock(at) : dated(at);
}

/** `2026-04-26 15:42 UTC` */
export function dated(at: number): string {
  return `${formatDay(at)} ${formatClock(at)}`;
}
