import { MINUTE } from '../time/utc.ts';
import type { Severity } from './severity.ts';

/**
 * The numbers of the discipline. All durations in minutes. An incident is judged by those that counted
 * when it was declared, which its log holds.
 */
export interface Policy {
  /** From declaring until all roles are claimed, the acknowledgement posted and the thread linked. */
  readonly firstMinutes: number;
  /** Past this age an incident is no longer small. */
  readonly smallMinutes: number;
  /** With more affected service teams than this it is no longer small. */
  readonly smallTeams: number;
  /** Between status updates, by state; a severity may say otherwise while investigating. */
  readonly updateMinutes: {
    readonly investigating: number;
    readonly observing: number;
    readonly bySeverity: Readonly<Partial<Record<Severity, number>>>;
  };
  /** Shortest and longest interval that an update may promise. */
  readonly updateLimits: readonly [shortest: number, longest: number];
  /** Clean metrics from the fix to the all-clear. */
  readonly windowMinutes: number;
  /** Between clean samples in the window. */
  readonly sampleMinutes: number;
}

/** How far a team may move a number: beyond, there is no discipline left to speak of. */
export const POLICY_BOUNDS = {
  firstMinutes: [1, 30],
  smallMinutes: [5, 120],
  smallTeams: [1, 20],
  /** Of the shortest, the longest and every other interval between updates. */
  updateMinutes: [1, 240],
  windowMinutes: [15, 1440],
  sampleMinutes: [1, 60],
} as const;

export const DEFAULT_POLICY: Policy = {
  firstMinutes: 5,
  smallMinutes: 30,
  smallTeams: 2,
  updateMinutes: { investigating: 15, observing: 15, bySeverity: {} },
  updateLimits: [5, 60],
  windowMinutes: 60,
  sampleMinutes: 10,
};

/** Milliseconds between updates that the policy asks for. */
export function updateInterval(
  policy: Policy,
  state: 'investigating' | 'observing',
  severity: Severity,
): number {
  const { investigating, observing, bySeverity } = policy.updateMinutes;
  const minutes = state === 'observing' ? observing : (bySeverity[severity] ?? investigating);
  return minutes * MINUTE;
}
