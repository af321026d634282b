/**
 * Hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): a wall-clock time and a
 * counter. Stamps order events so that whatever a writer had seen comes before what it wrote, even
 * where the clocks of two machines disagree.
 */
export interface Stamp {
  /** Milliseconds since the Unix epoch, UTC. */
  readonly wall: number;
  readonly count: number;
}

/** Largest lead over the local clock that a foreign stamp may impose; see `tick`. */
const LARGEST_LEAD_MS = 24 * 60 * 60 * 1000;

/**
 * The stamp of a new event: later than every stamp seen. A stamp from a clock that runs more than a
 * day ahead is not followed, so that one broken clock cannot drag all others into the future.
 *
 * @param now wall clock in milliseconds
 * @param seen the latest stamp known to this writer, or null
 */
export function tick(now: number, seen: Stamp | null): Stamp {
  if (seen === null || now > seen.wall || seen.wall - now > LARGEST_LEAD_MS) {
    return { wall: now, count: 0 };
  }
  return { wall: seen.wall, count: seen.count + 1 };
}

/** Negative where the first stamp is the earlier one. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a.wall - b.wall || a.count - b.count;
}
