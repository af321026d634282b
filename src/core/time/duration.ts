import { MINUTE } from './utc.ts';

/**
 * A length of time as people say it, in the two largest units: `40 s`, `75 min`, `2 h 5 min`,
 * `2 d 3 h`. Whole units are counted, never rounded up: 60 minutes are not over at 59 minutes 40.
 *
 * @param length milliseconds; negative counts as none
 */
export function formatDuration(length: number): string {
  const seconds = Math.floor(Math.max(0, length) / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor((seconds * 1000) / MINUTE);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return units(hours, 'h', minutes % 60, 'min');
  return units(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function units(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
