import type { Deed, Doubt, Incident } from '../incident.ts';
import type { EventType, IncidentEvent } from '../log/events.ts';

/** An event of one type. */
export type Of<Type extends EventType> = Extract<IncidentEvent, { readonly type: Type }>;

/** What each type of event does to the state of an incident. */
export type Appliers = {
  readonly [Type in EventType]: (incident: Incident, event: Of<Type>) => Incident;
};

/** Who did something, when, and the event that says so. */
export function deed({ at, by, id }: IncidentEvent): Deed {
  return { at, by, event: id };
}

/** The incident with something that its people should look at. */
export function doubt(
  incident: Incident,
  code: Doubt['code'],
  event: IncidentEvent,
  ...args: readonly string[]
): Incident {
  return { ...incident, doubts: [...incident.doubts, { code, event: event.id, args }] };
}
