import { formatInstant, MINUTE } from '../time/utc.ts';

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

/** When a component is released, in UTC. */
export interface ReleaseWindow {
  readonly component: string;
  /** On which days it opens. */
  readonly days: readonly Day[];
  /** At which minutes of the day it opens: 600 is 10:00. */
  readonly opensAt: readonly number[];
  /** For how long, in minutes; at most a day. */
  readonly minutes: number;
}

/** A release window that is open. Times in milliseconds; `until` itself is outside. */
export interface Releasing {
  readonly component: string;
  readonly from: number;
  readonly until: number;
}

const DAY = 24 * 60 * MINUTE;
/** 1 January 1970 was a Thursday. */
const FIRST_DAY = DAYS.indexOf('thu');

/** The windows that are open at a time, each once for its component, the one that stays open longest. */
export function releasingAt(now: number, windows: readonly ReleaseWindow[]): readonly Releasing[] {
  const open = new Map<string, Releasing>();
  for (const { component, days, opensAt, minutes } of windows) {
    const today = Math.floor(now / DAY);
    for (const day of [today - 1, today]) {
      const name = DAYS[(((day + FIRST_DAY) % 7) + 7) % 7];
      if (name === undefined || !days.includes(name)) continue;
      for (const minute of opensAt) {
        const from = day * DAY + minute * MINUTE;
        const until = from + minutes * MINUTE;
        const known = open.get(component);
        if (now < from || now >= until || (known !== undefined && known.until >= until)) continue;
        open.set(component, { component, from, until });
      }
    }
  }
  return [...open.values()];
}

/** `Argo CD is in its release window until 10:15 UTC` */
export function releasingSentence({ component, until }: Releasing): string {
  return `${component} is in its release window until ${formatInstant(until).slice(11, 16)} UTC`;
}
