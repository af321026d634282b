import type { ChangeDraft } from '../change.ts';
import { at, listAt, textAt, textsAt, timeAt, urlAt } from '../json.ts';
import { deed } from '../sources/reading.ts';

/**
 * Reads a PagerDuty change event: as it is sent to the Events API v2 (`payload` with `summary`,
 * `timestamp`, `source`, `custom_details`; `links`), or as the REST API lists it. Null for anything
 * else, an alert event (with an `event_action`) among them.
 */
export function readPagerDutyChange(data: unknown): ChangeDraft | null {
  if (at(data, 'event_action') !== undefined) return null;
  const event = at(data, 'payload') ?? (at(data, 'type') === 'change_event' ? data : undefined);
  const summary = textAt(event, 'summary');
  if (event === undefined || summary === null) return null;
  const when = timeAt(event, 'timestamp');
  const source = textAt(event, 'source');
  const details = textsAt(event, 'custom_details');
  return deed({
    kind: 'change',
    id: textAt(data, 'id') ?? `${textAt(event, 'timestamp') ?? ''} ${summary}`,
    title: summary,
    at: when,
    author: details.user ?? details.author ?? details.triggered_by ?? null,
    names: [
      details.component ?? null,
      details.service ?? null,
      ...listAt(data, 'services').map((service) => textAt(service, 'summary')),
      source,
      ...Object.values(details),
    ],
    url: urlAt(listAt(data, 'links')[0] ?? listAt(event, 'links')[0], 'href'),
  });
}
