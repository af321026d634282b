import { COURSE_EVENTS, type Course, foldCourse } from '../../core/incident/fold/course.ts';
import { fold } from '../../core/incident/fold/fold.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { sentence } from '../../core/text/sentence.ts';
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

/** How an incident went, with others that were declared under the same number, earliest first. */
export interface OpenCourse {
  readonly course: Course;
  readonly clashes: readonly Course[];
}

/**
 * Goes through every incident of the repository and keeps what `pick` makes of it, oldest first.
 * Nothing else of an incident stays in memory; what cannot be read is told on stderr.
 *
 * @param pick gives undefined for what need not be kept
 * @throws Refused where the folder cannot be read
 */
export async function fromEach<T>(
  { store, policy, warn }: Session,
  pick: (open: OpenCourse) => T | undefined,
): Promise<readonly T[]> {
  const picked: T[] = [];
  const failure = await store.sweep((id, log) => {
    if (isFailure(log)) return warn(`${id}: ${sentence(log)}`);
    // A number that was given up is no trouble.
    if (log.movedTo !== null) return;
    const course = foldCourse(log.events, policy);
    if (course === null) return warn(`${id}: ${UNDECLARED}`);
    const clashes = log.clashes.flatMap(({ events }) => foldCourse(events, policy) ?? []);
    const one = pick({ course, clashes });
    if (one !== undefined) picked.push(one);
  }, COURSE_EVENTS);
  if (failure !== undefined) throw failedAt(failure);
  return picked;
}

/** ISO time of an instant, or null. */
export function isoOrNull(instant: number | null | undefined): string | null {
  return instant === null || instant === undefined ? null : formatInstant(instant);
}
