import type { Metrics } from './metrics.ts';
import type { QuarterTrend, Spread } from './trend.ts';

/** A quarter in which a number was reached at all. */
export interface ReachedQuarter {
  readonly quarter: string;
  readonly spread: Spread;
}

/** The quarters in which a number was reached, in order. */
export function reachedQuarters(
  quarters: readonly QuarterTrend[],
  key: keyof Metrics,
): readonly ReachedQuarter[] {
  return quarters.flatMap(({ quarter, spreads: { [key]: spread } }) =>
    spread === null ? [] : [{ quarter, spread }],
  );
}

/** Whether it gets better, at a glance: `38 → 12`, or one median alone; null where none is reached. */
export function medianChange(reached: readonly ReachedQuarter[]): string | null {
  const [first, last] = [reached[0], reached.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [first, last].map(({ spread }) => minutesText(spread.median));
  return first === last ? `${from}` : `${from} → ${to}`;
}

/** Seconds as minutes, with a decimal below ten. */
export function minutesText(seconds: number): string {
  const exact = seconds / 60;
  return exact >= 10 ? `${Math.round(exact)}` : `${Math.round(exact * 10) / 10}`;
}
