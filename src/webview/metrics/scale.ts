/** Steps of an axis in minutes that people count in. */
const STEPS = [
  1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440,
];

/**
 * The values at which an axis from nothing to at least `largest` has its lines: three at most, evenly
 * spaced.
 *
 * @param largest seconds
 * @returns seconds, ascending, the first 0
 */
export function axisLines(largest: number): readonly [0, number, number] {
  const half = largest / 60 / 2;
  const step = STEPS.find((one) => one >= half) ?? Math.ceil(half / 1440) * 1440;
  return [0, step * 60, step * 120];
}

/** How many columns go by from one label to the next so that none run into each other. */
export function labelEvery(columns: number): number {
  return Math.max(1, Math.ceil(columns / 6));
}
