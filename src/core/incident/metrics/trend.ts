import { formatDay } from '../../time/utc.ts';
import { byBeginning, type Measured, type Metrics } from './metrics.ts';

/** The three numbers, in the order in which an incident reaches them. */
export const METRICS: readonly { readonly key: keyof Metrics; readonly label: string }[] = [
  { key: 'timeToCommunicationSeconds', label: 'Time to communication' },
  { key: 'timeToMitigationSeconds', label: 'Time to mitigation' },
  { key: 'timeToResolutionSeconds', label: 'Time to resolution' },
];

/** Where the middle half of some values lies. Seconds. */
export interface Spread {
  /** How many incidents reached this number. */
  readonly count: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

export interface QuarterTrend {
  /** `2026 Q2`, by the UTC day on which an incident began. */
  readonly quarter: string;
  readonly incidents: number;
  readonly spreads: Readonly<Record<keyof Metrics, Spread | null>>;
}

/** Quarters in order, those without an incident left out; drills apart from what was real. */
export interface Trend {
  readonly incidents: readonly QuarterTrend[];
  readonly drills: readonly QuarterTrend[];
}

/** How the numbers developed. What was cancelled or merged into another incident does not count. */
export function trend(all: readonly Measured[]): Trend {
  const counted = all.filter(({ state }) => state !== 'cancelled' && state !== 'merged');
  return {
    incidents: byQuarter(counted.filter(({ drill }) => !drill)),
    drills: byQuarter(counted.filter(({ drill }) => drill)),
  };
}

function byQuarter(incidents: readonly Measured[]): readonly QuarterTrend[] {
  const groups = new Map<string, Measured[]>();
  for (const one of [...incidents].sort(byBeginning)) {
    const quarter = quarterOf(one.declaredAt);
    const group = groups.get(quarter);
    if (group === undefined) groups.set(quarter, [one]);
    else group.push(one);
  }
  return [...groups].map(([quarter, group]) => ({
    quarter,
    incidents: group.length,
    spreads: {
      timeToCommunicationSeconds: spread(group, 'timeToCommunicationSeconds'),
      timeToMitigationSeconds: spread(group, 'timeToMitigationSeconds'),
      timeToResolutionSeconds: spread(group, 'timeToResolutionSeconds'),
    },
  }));
}

/** The quarter of the year, in UTC, to which an instant belongs: `2026 Q2`. */
export function quarterOf(instant: number): string {
  const [year, month] = formatDay(instant).split('-');
  return `${year} Q${Math.ceil(Number(month) / 3)}`;
}

function spread(group: readonly Measured[], key: keyof Metrics): Spread | null {
  const values = group.flatMap((one) => one[key] ?? []).sort((a, b) => a - b);
  if (values.length === 0) return null;
  return {
    count: values.length,
    q1: quantile(values, 0.25),
    median: quantile(values, 0.5),
    q3: quantile(values, 0.75),
  };
}

/**
 * A quantile of sorted values, with straight lines between neighbours: type 7 of Hyndman and Fan,
 * "Sample Quantiles in Statistical Packages", 1996; what spreadsheets call QUARTILE.INC.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
