import { formatClock, formatDay } from './utc.ts';

/** `15:42 UTC` on the day of the first instant, `2026-04-27 00:05 UTC` on another. */
export function moment(at: number, first: number): string {
  return formatDay(at) === formatDay(first) ? formatClock(at) : dated(at);
}

/** `2026-04-26 15:42 UTC` */
export function dated(at: number): string {
  return `${formatDay(at)} ${formatClock(at)}`;
}

/** `15:42` on the day of the first instant, `04-27 00:05` on another: for lists, where there is no room. */
export function shortMoment(at: number, first: number): string {
  const clock = formatClock(at).slice(0, 5);
  return formatDay(at) === formatDay(first) ? clock : `${formatDay(at).slice(5)} ${clock}`;
}
