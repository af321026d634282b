/** An alert as a monitoring system tells of it. */
export interface Alert {
  readonly name: string;
  readonly state: 'firing' | 'resolved';
  /** Silenced or inhibited: it fires, and somebody or something said that this is known. */
  readonly muted: boolean;
  /** When it began to fire, and when it ended; in milliseconds. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly summary: string | null;
  readonly labels: Readonly<Record<string, string>>;
  /** What its `runbook_url` says. */
  readonly runbook: string | null;
}

/** Alerts that fire for as long as all is well: they prove that alerting works. */
export function isHeartbeat({ name, labels }: Alert): boolean {
  return labels.severity === 'none' || /^(?:watchdog|dead-?_?man'?s?-?_?switch)$/i.test(name);
}
