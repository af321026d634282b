import type { Change } from '../../core/changes/change.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { Triage } from '../../core/map/triage/model.ts';
import type { Repository } from '../workspace/repository.ts';

/** What triage shows: the answer for the shown incident, and what it was worked out from. */
export interface TriageState {
  readonly incident: Incident;
  readonly repository: Repository;
  /** Names on the map, in its order. */
  readonly components: readonly string[];
  /** The marks of the incident by name on the map, with who set them, when. */
  readonly marks: ReadonlyMap<string, Incident['marks'][string]>;
  /** Components whose release window runs, by schedule or because somebody said so. */
  readonly releasing: ReadonlySet<string>;
  /** What was changed in the hour before the incident was declared, newest first. */
  readonly changes: readonly Change[];
  /** Without suspects as long as nothing is marked. */
  readonly answer: Triage;
}
