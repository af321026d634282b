import type { Incident } from '../incident.ts';
import { endOf, obligations } from '../obligations/obligations.ts';
import type { Finding, Verdict } from './finding.ts';
import { conflicts, sharing, vacancies } from './people.ts';
import { allClear, gates, statusPage, windows } from './recovery.ts';
import {
  acknowledgement,
  firstMinutes,
  threads,
  type UpdateGap,
  updateGaps,
  updates,
} from './telling.ts';

/** How an incident was run, computed from its log and from what was due. */
export interface Review {
  /** What was missed first, what went well last; in order of time within each. */
  readonly findings: readonly Finding[];
  /** Every time between two words in the thread, against its promise. */
  readonly gaps: readonly UpdateGap[];
}

const ORDER: readonly Verdict[] = ['bad', 'notice', 'good'];

/**
 * The communication review. An incident that still runs is reviewed up to now.
 *
 * @param now milliseconds since the Unix epoch
 */
export function review(incident: Incident, now: number): Review {
  const due = obligations(incident, now);
  const until = Math.min(now, endOf(incident) ?? now);
  const gaps = updateGaps(incident, due);
  const findings = [
    ...firstMinutes(incident, due),
    ...acknowledgement(incident),
    ...threads(incident),
    ...updates(incident, gaps),
    ...vacancies(incident, due),
    ...sharing(incident, due, until),
    ...conflicts(incident, until),
    ...gates(incident),
    ...statusPage(incident, due),
    ...windows(incident, until),
    ...allClear(incident),
  ];
  return {
    findings: findings.sort(
      (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.from - b.from,
    ),
    gaps,
  };
}
