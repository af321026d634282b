import { at, listAt, textAt, textsAt, timeAt } from '../json.ts';
import type { Alert } from './alert.ts';

/**
 * Reads one alert of Alertmanager: as its webhook sends it (version 4, where `status` is a word), or
 * as its API and `amtool alert query -o json` give it (where `status` has a `state`). Null for
 * anything else.
 */
export function readAlert(data: unknown): Alert | null {
  const labels = textsAt(data, 'labels');
  const word = textAt(data, 'status');
  const state = textAt(data, 'status', 'state');
  if (Object.keys(labels).length === 0 || (word === null && textAt(data, 'startsAt') === null)) {
    return null;
  }
  const annotations = textsAt(data, 'annotations');
  const { alertname = 'an alert' } = labels;
  const resolved = word === 'resolved';
  const muted =
    state === 'suppressed' ||
    listAt(data, 'status', 'silencedBy').length > 0 ||
    listAt(data, 'status', 'inhibitedBy').length > 0;
  return {
    name: alertname,
    state: resolved ? 'resolved' : 'firing',
    muted,
    startedAt: timeAt(data, 'startsAt'),
    // While it fires, the end is only when it will be given up, or the year 1.
    endedAt: resolved ? timeAt(data, 'endsAt') : null,
    summary: annotations.summary ?? annotations.description ?? annotations.message ?? null,
    labels,
    runbook: annotations.runbook_url ?? annotations.runbook ?? null,
  };
}

/** The alerts of an Alertmanager webhook; null where the data is none. */
export function readWebhook(data: unknown): readonly unknown[] | null {
  const isWebhook =
    Array.isArray(at(data, 'alerts')) &&
    (at(data, 'version') !== undefined || at(data, 'groupKey') !== undefined);
  return isWebhook ? listAt(data, 'alerts') : null;
}
