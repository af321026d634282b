import { fold } from '../../core/incident/fold.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { formatInstant } from '../../core/time/utc.ts';
import { isFailure } from '../../node/store/failure.ts';
import type { LogProblem } from '../../node/store/problems.ts';
import type { IncidentLog } from '../../node/store/read.ts';
import { failedAt, Refused } from './refused.ts';
import type { Session } from './session.ts';

export interface OpenIncident {
  readonly incident: Incident;
  readonly problems: readonly LogProblem[];
  /** Others that were declared under the same number, earliest first. */
  readonly clashes: readonly Incident[];
}

const UNDECLARED = 'nothing in this folder declares it. Fetch the log of whoever did.';

/**
 * Reads one incident.
 * @throws Refused where there is none of that ID, or its log cannot be read
 */
export async function readIncident(session: Session, id: string): Promise<OpenIncident> {
  const log = await session.store.read(id);
  if (isFailure(log)) throw failedAt(log, id);
  if (log.movedTo !== null)
    throw new Refused('renumbered', `${id} is now ${log.movedTo}. Use that ID.`);
  const open = openLog(log, session);
  if (open !== null) return open;
  throw new Refused('not-declared', `${id}: ${UNDECLARED}`);
}

function openLog(log: IncidentLog, { policy }: Session): OpenIncident | null {
  const incident = fold(log.events, policy);
  if (incident === null) return null;
  const clashes = log.clashes.flatMap(({ events }) => fold(events, policy) ?? []);
  return { incident, problems: log.problems, clashes };
}

const ID = /^INC-\d{4}-\d{2}-\d{2}-\d{3,}$/i;

/** The ID that was typed, in the one way in which it is written; null for any other text. */
export function idFrom(typed: string): string | null {
  return ID.test(typed) ? typed.toUpperCase() : null;
}

/** So many are read at once: the disk answers while others are folded. */
const AT_ONCE = 16;

/**
 * Goes through every incident of the repository and keeps what `pick` makes of it, oldest first.
 * Nothing else of an incident stays in memory; what cannot be read is told on stderr.
 *
 * @param pick gives undefined for what need not be kept
 * @throws Refused where the folder cannot be read
 */
export async function fromEach<T>(
  session: Session,
  pick: (open: OpenIncident) => T | undefined,
): Promise<readonly T[]> {
  const ids = await session.store.list();
  if (isFailure(ids)) throw failedAt(ids);
  const picked: (T | undefined)[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < ids.length; index = next++) {
      const open = await openOrWarn(session, ids[index] ?? '');
      if (open !== null) picked[index] = pick(open);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return picked.filter((one): one is T => one !== undefined);
}

/** Null where there is nothing to open; a number that was given up is no trouble. */
async function openOrWarn(session: Session, id: string): Promise<OpenIncident | null> {
  const log = await session.store.read(id);
  if (isFailure(log)) {
    session.warn(`${id}: ${log.failure}. ${log.remedy}.`);
    return null;
  }
  if (log.movedTo !== null) return null;
  const open = openLog(log, session);
  if (open === null) session.warn(`${id}: ${UNDECLARED}`);
  return open;
}

export function isOpen({ state }: Incident): boolean {
  return state === 'investigating' || state === 'observing';
}

/** ISO time of an instant, or null. */
export function isoOrNull(instant: number | null | undefined): string | null {
  return instant === null || instant === undefined ? null : formatInstant(instant);
}
