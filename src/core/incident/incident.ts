import type { Facts, LoggedEvent, Mark, Medium, ReleaseState, Role } from './log/events.ts';
import type { Policy } from './policy.ts';
import type { Severity } from './severity.ts';

export type IncidentState = 'investigating' | 'observing' | 'closed' | 'cancelled' | 'merged';

/** Who did something, and when it happened, in milliseconds. */
export interface Deed {
  readonly at: number;
  readonly by: string;
  /** Id of the event. */
  readonly event: string;
}

export interface Claim extends Deed {
  readonly person: string;
  readonly reason: string | null;
}

/** A time in which a person held a role; `until` is null while it lasts. */
export interface Tenure {
  readonly role: Role;
  readonly person: string;
  readonly from: number;
  readonly until: number | null;
  /** When a reason was recorded for holding IC and SME at once, or null. */
  readonly excusedAt: number | null;
}

/** Something that people outside could read. */
export interface Post extends Deed {
  readonly kind: 'acknowledgement' | 'update';
  readonly medium: Medium;
  readonly text: string;
}

export interface StatusUpdate extends Post {
  readonly kind: 'update';
  readonly symptom: string;
  readonly impact: string;
  readonly investigation: string;
  /** When the next update is promised, in milliseconds. */
  readonly next: number;
}

export interface TeamImpact {
  readonly team: string;
  readonly affectedAt: number;
  readonly recoveredAt: number | null;
}

/** One observation window, from the fix on. */
export interface Recovery extends Deed {
  readonly fix: string;
  readonly endsAt: number;
  readonly samples: readonly Deed[];
  /** The breach that ended it, or null. */
  readonly aftershock: (Deed & { readonly symptom: string }) | null;
}

/** The end of an end: said by somebody, or an aftershock that came after the all-clear. */
export interface Reopening extends Deed {
  readonly reason: string;
  /** When the incident had ended, in milliseconds; null where it had not. */
  readonly endedAt: number | null;
}

export interface AttachedPlaybook extends Deed {
  readonly playbook: string;
  readonly title: string;
  readonly snapshot: string;
  /** Steps by id; what is missing is still to do. */
  readonly steps: Readonly<Record<string, StepState>>;
}

export interface StepState extends Deed {
  readonly state: 'ticked' | 'skipped';
  readonly reason: string | null;
}

/** An incident as its events tell it. Times in milliseconds. */
export interface Incident {
  readonly id: string;
  readonly drill: boolean;
  readonly state: IncidentState;
  readonly symptom: string;
  readonly impact: string;
  readonly severity: Severity;
  /** Suspected when it was declared. */
  readonly components: readonly string[];
  readonly declared: Deed;
  /** What it is judged by, whatever the settings say today. */
  readonly policy: Policy;
  /** Canonical first; more than one is a question for the responders. */
  readonly threads: readonly (Deed & { readonly url: string })[];
  /** In the order in which they were posted. */
  readonly posts: readonly (Post | StatusUpdate)[];
  /** Open claims in the order of claiming; more than one is a conflict to settle. */
  readonly roles: Readonly<Record<Role, readonly Claim[]>>;
  readonly tenures: readonly Tenure[];
  readonly teams: readonly TeamImpact[];
  readonly marks: Readonly<Record<string, Deed & { readonly mark: Mark }>>;
  /** What was said of release windows, by component. */
  readonly releases: Readonly<Record<string, Deed & { readonly state: ReleaseState }>>;
  /** Each text once; of several texts of one playbook, the last is the one that was attached last. */
  readonly playbooks: readonly AttachedPlaybook[];
  readonly runs: readonly (Deed & Facts['command-run'])[];
  readonly gates: readonly (Deed & Facts['gate-opened'])[];
  readonly recoveries: readonly Recovery[];
  readonly allClear: (Deed & { readonly early: boolean; readonly reason: string }) | null;
  readonly actionItems: readonly (Deed & Facts['action-item'])[];
  readonly reopenings: readonly Reopening[];
  /** Why it was cancelled, or into which incident it was merged. */
  readonly end: (Deed & { readonly reason: string }) | null;
  /** Every event that counts, corrected, in the order in which things happened. */
  readonly events: readonly LoggedEvent[];
  /** What the log says that cannot be so: codes with arguments, for people to look at. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt {
  readonly code:
    | 'declared-twice'
    | 'second-thread'
    | 'correction-without-target'
    | 'correction-not-valid'
    | 'all-clear-before-window'
    | 'not-in-this-state';
  readonly event: string;
  readonly args: readonly string[];
}

/** Whether an incident still runs: it is investigated, or its fix is observed. */
export function isOpen({ state }: Pick<Incident, 'state'>): boolean {
  return state === 'investigating' || state === 'observing';
}
