import type { Incident } from '../incident.ts';
import { fillPlaceholders } from '../messages/placeholders.ts';
import { commonValues, DRILL_MARK } from '../messages/render.ts';
import { DEFAULT_TEMPLATES, type Templates } from '../messages/templates.ts';
import { type Regenerated, regenerate } from './document.ts';
import { inline } from './markdown.ts';
import { type PostmortemContext, postmortemParts } from './parts.ts';

/**
 * The postmortem of an incident: a new one from the team's template, or the existing one with its
 * generated parts brought up to date. What people wrote is never touched: text outside the markers
 * stays byte for byte, and a part that somebody edited is kept with the new version offered after it.
 *
 * @param existing the document as it is, or null where there is none
 */
export function writePostmortem(
  existing: string | null,
  incident: Incident,
  context: PostmortemContext,
  templates: Templates = DEFAULT_TEMPLATES,
): Regenerated {
  const document = existing ?? skeleton(incident, context.now, templates);
  return regenerate(document, postmortemParts(incident, context));
}

function skeleton(incident: Incident, now: number, templates: Templates): string {
  const values: Readonly<Record<string, string>> = commonValues(incident, now);
  const mark = incident.drill ? `${DRILL_MARK} ` : '';
  const text = fillPlaceholders(templates.postmortem, (name) =>
    inline(name === 'id' ? `${mark}${incident.id}` : (values[name] ?? '')),
  );
  return `${text}\n`;
}
