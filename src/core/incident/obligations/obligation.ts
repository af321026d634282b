import { type English, english, type Sentence } from '../../text/sentence.ts';
import type { Role } from '../log/events.ts';

export type ObligationKind =
  | 'acknowledge'
  | 'link-thread'
  | 'claim-role'
  | 'settle-role'
  | 'separate-roles'
  | 'status-update'
  | 'status-page'
  | 'clean-sample'
  | 'all-clear';

/** Something due. Times in milliseconds. */
export interface Obligation extends Sentence {
  readonly kind: ObligationKind;
  /** Whose it is; null where it is everybody's. */
  readonly role: Role | null;
  readonly since: number;
  readonly dueAt: number;
  /** When it was done, or when something else made it needless. */
  readonly metAt: number | null;
  readonly state: 'open' | 'overdue' | 'met';
  /** How late it is, or was when it was met; 0 when in time. */
  readonly overdueMs: number;
  readonly args: readonly string[];
}

export const OBLIGATION_TEXTS: Readonly<Record<ObligationKind, English>> = {
  acknowledge: english`Post the acknowledgement`,
  'link-thread': english`Link the one thread that everybody follows`,
  'claim-role': english`Claim {0}`,
  'settle-role': english`{0} is claimed by {1}: settle who holds it`,
  'separate-roles': english`{0} holds both IC and SME: hand one over, or give a reason`,
  'status-update': english`Post a status update`,
  'status-page': english`Update the status page: the fix is in, we are watching`,
  'clean-sample': english`Look at the metrics and record whether they are clean`,
  'all-clear': english`Give the all-clear`,
};

/** What one obligation rests on; the rest follows from it and from the time. */
export interface Due {
  readonly role?: Role;
  readonly since: number;
  readonly dueAt: number;
  readonly metAt?: number | null;
  readonly args?: readonly string[];
}

export type Facts = readonly [kind: ObligationKind, due: Due];
