import type { DependencyMap } from '../../map/model.ts';
import type { MapFile } from '../../map/read.ts';
import type { Incident } from '../incident.ts';
import { review } from '../review/review.ts';
import { timeline } from '../timeline/timeline.ts';
import { communicationPart, wentWellPart } from './communication-part.ts';
import { radiusPart } from './radius-part.ts';
import { actionsPart, numbersPart, summaryPart } from './summary-part.ts';
import { impactPart, timelinePart } from './timeline-part.ts';

/** What a postmortem is computed from besides the incident. */
export interface PostmortemContext {
  /** Milliseconds since the Unix epoch. An incident that is over does not change with it. */
  readonly now: number;
  /** Null where there is no map to hold the incident against. */
  readonly map: DependencyMap | null;
  /** The file that the map was read from, for the edges that it may lack. */
  readonly mapFile?: MapFile;
}

/** The generated parts of a postmortem by name, as Markdown with line feeds. */
export function postmortemParts(
  incident: Incident,
  { now, map, mapFile }: PostmortemContext,
): Readonly<Record<string, string>> {
  const reviewed = review(incident, now);
  return {
    summary: summaryPart(incident),
    numbers: numbersPart(incident),
    timeline: timelinePart(timeline(incident, now)),
    impact: impactPart(incident, now),
    'blast-radius': radiusPart(incident, map, mapFile ?? null),
    communication: communicationPart(reviewed),
    'went-well': wentWellPart(reviewed),
    actions: actionsPart(incident),
  };
}
