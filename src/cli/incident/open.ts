import { fold } from '../../core/incident/fold.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { formatInstant } from '../../core/time/utc.ts';
import { isFailure } from '../../node/store/failure.ts';
import type { LogProblem } from '../../node/store/problems.ts';
import type { IncidentLog } from '../../node/store/read.ts';
import { Refused, type Session } from './session.ts';

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
  if (isFailure(log)) throw new Refused(`${id}: ${log.failure}. ${log.remedy}.`);
  if (log.movedTo !== null) throw new Refused(`${id} is now ${log.movedTo}. Use that ID.`);
  const open = openLog(log, session);
  if (open !== null) return open;
  throw new Refused(`${id}: ${UNDECLARED}`);
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

/**
 * Every incident of the repository, oldest first.
 * @throws Refused where the folder cannot be read
 */
export async function readAll(session: Session): Promise<readonly OpenIncident[]> {
  const ids = await session.store.list();
  if (isFailure(ids)) throw new Refused(`${ids.failure}. ${ids.remedy}.`);
  const all: OpenIncident[] = [];
  for (const id of ids) {
    const log = await session.store.read(id);
    if (isFailure(log)) session.warn(`${id}: ${log.failure}. ${log.remedy}.`);
    if (isFailure(log) || log.movedTo !== null) continue;
    const open = openLog(log, session);
    if (open === null) session.warn(`${id}: ${UNDECLARED}`);
    else all.push(open);
  }
  return all;
}

export function isOpen({ state }: Incident): boolean {
  return state === 'investigating' || state === 'observing';
}

/** ISO time of an instant, or null. */
export function isoOrNull(instant: number | null | undefined): string | null {
  return instant === null || instant === undefined ? null : formatInstant(instant);
}
