/**
 * What the extension and the page of the metrics say to each other. Types only: the extension checks
 * what arrives from the page against them at run time.
 */
import type { Measured } from '../../core/incident/metrics/metrics.ts';

/** An incident with its numbers; `began` and `stateText` are written for people. */
export interface MetricsRow extends Measured {
  readonly symptom: string;
  readonly began: string;
  readonly stateText: string;
}

/** The page's sentences in the user's language; `{0}` and so on stand for arguments. */
export interface MetricsStrings {
  readonly title: string;
  readonly summary: string;
  readonly labels: readonly [communication: string, mitigation: string, resolution: string];
  readonly meanings: readonly [communication: string, mitigation: string, resolution: string];
  readonly minutes: string;
  readonly notReached: string;
  readonly median: string;
  readonly medianBetween: string;
  readonly column: string;
  readonly byQuarter: string;
  readonly quarter: string;
  readonly count: string;
  readonly cell: string;
  readonly cellNote: string;
  readonly drills: string;
  readonly drillsNote: string;
  /** What is called the same for drills. */
  readonly ofDrills: string;
  readonly noIncidents: string;
  readonly incidents: string;
  readonly id: string;
  readonly began: string;
  readonly severity: string;
  readonly state: string;
  readonly open: string;
  readonly more: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly declareDrill: string;
}

/** From the extension to the page. */
export interface ToMetricsPage {
  readonly type: 'show';
  /** Newest first. */
  readonly rows: readonly MetricsRow[];
  readonly strings: MetricsStrings;
}

/** From the page to the extension. */
export type FromMetricsPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'declareDrill' };
