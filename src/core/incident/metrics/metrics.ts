import type { Course } from '../fold/course.ts';
import type { IncidentState } from '../incident.ts';
import type { Severity } from '../severity.ts';

/**
 * The three numbers of one incident, in whole seconds from the moment at which it began (the time of
 * its declaration, which may be given as earlier than it was recorded). Null while not reached.
 */
export interface Metrics {
  /** To the first post in any medium. */
  readonly timeToCommunicationSeconds: number | null;
  /** To the fix that held: an aftershock or a reopening takes the one before it back. */
  readonly timeToMitigationSeconds: number | null;
  /** To the all-clear that stands, early or not. */
  readonly timeToResolutionSeconds: number | null;
}

/** The three numbers of an incident, in whole seconds; null until they are reached. */
export function measure(incident: Course): Metrics {
  const began = incident.declared.at;
  const until = (at: number | undefined) =>
    at === undefined ? null : Math.max(0, Math.round((at - began) / 1000));
  return {
    timeToCommunicationSeconds: until(incident.posts[0]?.at),
    timeToMitigationSeconds: until(heldFix(incident)),
    timeToResolutionSeconds: until(incident.allClear?.at),
  };
}

function heldFix({ recoveries, reopenings }: Course): number | undefined {
  const last = recoveries.at(-1);
  if (last === undefined || last.aftershock !== null) return undefined;
  return reopenings.some(({ at }) => at >= last.at) ? undefined : last.at;
}

/** One incident's numbers, with what is needed to sort and group them. */
export interface Measured extends Metrics {
  readonly id: string;
  readonly drill: boolean;
  readonly state: IncidentState;
  readonly severity: Severity;
  /** When it began, in milliseconds. */
  readonly declaredAt: number;
}

/** What the metrics of many incidents are made of: nothing else of an incident need be kept. */
export function measured(incident: Course): Measured {
  const { id, drill, state, severity, declared } = incident;
  return { id, drill, state, severity, declaredAt: declared.at, ...measure(incident) };
}

/** In the order in which they began. */
export function byBeginning(a: Measured, b: Measured): number {
  return a.declaredAt - b.declaredAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
