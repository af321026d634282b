import { MINUTE } from '../time/utc.ts';
import type { Deed, Incident, Tenure } from './incident.ts';
import type { Role } from './log/events.ts';

/**
 * Since when an incident has been too large for one person to hold IC and SME, in milliseconds, or
 * null while it is small: past the policy's age, or with more affected service teams than it allows.
 */
export function largeSince(incident: Incident, now: number): number | null {
  const { policy } = incident;
  const aged = incident.declared.at + policy.smallMinutes * MINUTE;
  const arrivals = new Map<string, number>();
  for (const { team, affectedAt } of incident.teams) {
    arrivals.set(team, Math.min(affectedAt, arrivals.get(team) ?? affectedAt));
  }
  const spread = [...arrivals.values()].sort((a, b) => a - b)[policy.smallTeams];
  const since = Math.min(aged, spread ?? Number.POSITIVE_INFINITY);
  return since < now ? since : null;
}

/** A time in which one person held both IC and SME in an incident that was too large for it. */
export interface SharedTenure {
  readonly person: string;
  readonly from: number;
  /** When one role was handed on, or a reason recorded; null while neither happened. */
  readonly settledAt: number | null;
}

/** Every stretch in which IC and SME were one person although two were required, in order. */
export function sharedTenures(incident: Incident, now: number): readonly SharedTenure[] {
  const large = largeSince(incident, now);
  if (large === null) return [];
  const held = (role: Tenure['role']) => incident.tenures.filter((one) => one.role === role);
  return held('IC')
    .flatMap((ic) => held('SME').map((sme) => ({ ic, sme })))
    .filter(({ ic, sme }) => ic.person === sme.person)
    .map(({ ic, sme }) => {
      const from = Math.max(ic.from, sme.from, large);
      const ends = [ic.until, sme.until, ic.excusedAt, sme.excusedAt].filter((at) => at !== null);
      return { person: ic.person, from, settledAt: ends.length === 0 ? null : Math.min(...ends) };
    })
    .filter(({ from, settledAt }) => settledAt === null || settledAt > from);
}

/** Whether a person would hold both IC and SME by taking this role. */
export function wouldShare(incident: Incident, role: Tenure['role'], person: string): boolean {
  const other = role === 'IC' ? 'SME' : role === 'SME' ? 'IC' : null;
  return other !== null && incident.roles[other].some((claim) => claim.person === person);
}

/** Whether the one who did something held a role then. */
export function heldRole(
  { tenures }: Incident,
  role: Role,
  { by, at }: Omit<Deed, 'event'>,
): boolean {
  return tenures.some(
    (one) =>
      one.role === role &&
      one.person === by &&
      one.from <= at &&
      (one.until === null || one.until >= at),
  );
}

/** Who holds a role where a person does not; null where that person does, or nobody. */
export function holderInsteadOf({ roles }: Incident, role: Role, person: string): string | null {
  const claims = roles[role];
  if (claims.some((claim) => claim.person === person)) return null;
  return claims[0]?.person ?? null;
}
