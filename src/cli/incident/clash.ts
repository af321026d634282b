import type { Course } from '../../core/incident/fold/course.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { isFailure } from '../../node/store/failure.ts';
import type { OpenIncident } from './open.ts';
import { failedAt } from './refused.ts';
import type { Session } from './session.ts';

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly symptom: string;
}

/**
 * Renumbers what shares the incident's number and was never posted.
 * @returns those that people have to decide about as `ask`
 * @throws Refused where the disk is against it
 */
export async function settleClashes(
  { store, by, at }: Session,
  { incident, clashes }: OpenIncident,
): Promise<{ readonly renumbered: readonly Move[]; readonly ask: readonly Incident[] }> {
  const done = await store.settle(incident.id, { by, at });
  if (isFailure(done)) throw failedAt(done);
  const asked = new Set(done.ask.map(({ declaration }) => declaration));
  const [ask, gone] = [true, false].map((is) =>
    clashes.filter(({ declared }) => asked.has(declared.event) === is),
  );
  const renumbered = done.renumbered.map((move, index) => ({
    ...move,
    symptom: gone?.[index]?.symptom ?? '',
  }));
  return { renumbered, ask: ask ?? [] };
}

/** Says that two incidents share a number, and how to settle it. */
export function clashMessage(one: Course, other: Course): string {
  return `${sharedNumber(one, other)} Settle it: faultline incident settle ${one.id}`;
}

/** Says that two incidents share a number. */
export function sharedNumber(one: Course, other: Course): string {
  const [first, second] = [one, other].map(
    ({ symptom, declared }) => `"${symptom}" by ${declared.by}`,
  );
  return `Two incidents were declared as ${one.id}: ${first} and ${second}.`;
}
