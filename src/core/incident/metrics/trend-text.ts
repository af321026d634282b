import { formatInstant } from '../../time/utc.ts';
import { byBeginning, type Measured } from './metrics.ts';
import { METRICS, type QuarterTrend, quarterOf, type Spread, type Trend } from './trend.ts';
import {
  medianChange,
  minutesText,
  type ReachedQuarter,
  reachedQuarters,
} from './trend-headline.ts';

/** Columns of the picture of one spread. */
const PICTURE = 32;

/**
 * The trend for a terminal: for each number the first and the last median (`38 → 12 min`), then a
 * line a quarter with the middle half as a bar and the median as a dot.
 */
export function trendText({ incidents, drills }: Trend): string {
  if (incidents.length + drills.length === 0) return 'No incidents yet.\n';
  const parts = [
    ...(incidents.length === 0
      ? ['No real incidents yet.\n']
      : METRICS.map(chartOf(incidents, ''))),
    ...(drills.length === 0 ? [] : METRICS.map(chartOf(drills, 'Drills: '))),
  ];
  return parts.join('\n');
}

function chartOf(quarters: readonly QuarterTrend[], prefix: string) {
  return ({ key, label }: (typeof METRICS)[number]): string => {
    const reached = reachedQuarters(quarters, key);
    const largest = Math.max(...reached.map(({ spread }) => spread.q3), 1);
    const lines = reached.map(({ quarter, spread }) => {
      const { q1, median, q3, count } = spread;
      const middle = `${minutesText(q1)}–${minutesText(q3)}`;
      const facts = `${minutesText(median).padStart(6)}  ${middle.padEnd(13)} n ${count}`;
      return `  ${quarter}  ${picture(spread, largest)} ${facts}\n`;
    });
    return `${prefix}${label}: ${headline(reached)}\n${lines.join('')}`;
  };
}

/** `38 → 12 min (median, 2025 Q4 to 2026 Q2)`. */
function headline(reached: readonly ReachedQuarter[]): string {
  const change = medianChange(reached);
  if (change === null) return 'not reached yet';
  const quarters = [reached[0], reached.at(-1)].map((one) => one?.quarter);
  return `${change} min (median, ${[...new Set(quarters)].join(' to ')})`;
}

function picture({ q1, median, q3 }: Spread, largest: number): string {
  const column = (seconds: number) => Math.round((seconds / largest) * (PICTURE - 1));
  const [from, dot, to] = [column(q1), column(median), column(q3)];
  return Array.from({ length: PICTURE }, (_, at) =>
    at === dot ? '●' : at >= from && at <= to ? '─' : ' ',
  ).join('');
}

const COLUMNS: readonly (readonly [name: string, value: (one: Measured) => string])[] = [
  ['id', ({ id }) => id],
  ['kind', ({ drill }) => (drill ? 'drill' : 'incident')],
  ['state', ({ state }) => state],
  ['severity', ({ severity }) => `${severity}`],
  ['began', ({ declaredAt }) => formatInstant(declaredAt)],
  ['quarter', ({ declaredAt }) => quarterOf(declaredAt)],
  ['time_to_communication_seconds', (one) => `${one.timeToCommunicationSeconds ?? ''}`],
  ['time_to_mitigation_seconds', (one) => `${one.timeToMitigationSeconds ?? ''}`],
  ['time_to_resolution_seconds', (one) => `${one.timeToResolutionSeconds ?? ''}`],
];

/** A line for each incident, drills and cancelled ones marked as such (RFC 4180). */
export function metricsCsv(all: readonly Measured[]): string {
  const rows = [...all]
    .sort(byBeginning)
    .map((one) => COLUMNS.map(([, value]) => csvField(value(one))));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Quoted where needed. A text that a spreadsheet would take for a formula gets an apostrophe. */
function csvField(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
