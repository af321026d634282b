import type { Alert } from '../alerts/alert.ts';
import { readAlert, readWebhook } from '../alerts/alertmanager.ts';
import { readAmtoolTable } from '../alerts/amtool.ts';
import { readAmtoolExtended } from '../alerts/amtool-extended.ts';
import type { ChangeDraft } from '../change.ts';
import { at, parseJson } from '../json.ts';
import { readCdEvent } from './cdevents.ts';
import { readPagerDutyChange } from './pagerduty.ts';
import { readPlainChange } from './plain.ts';

/** What a text tells of changes and alerts; each problem is one line. */
export interface Imported {
  readonly changes: readonly ChangeDraft[];
  readonly alerts: readonly Alert[];
  readonly problems: readonly string[];
}

const CHANGE_READERS = [readCdEvent, readPagerDutyChange, readPlainChange];
/** Lists in which APIs and exports wrap their events. */
const WRAPPERS = ['change_events', 'changes', 'events', 'items'];

/**
 * Reads change events and alerts, whichever of the known forms they have, mixed if need be: PagerDuty
 * change events, CDEvents, changes in our own form, Alertmanager's webhook and API, as one JSON text or
 * one object a line; and the tables of `amtool alert query`, simple and extended.
 */
export function readImport(text: string): Imported {
  const table = readAmtoolTable(text) ?? readAmtoolExtended(text);
  if (table !== null) return { changes: [], alerts: table, problems: [] };
  const found = documents(text.replace(/^\uFEFF/, ''));
  if (found === null) {
    const problem = 'this is neither JSON, nor JSON a line, nor the table of amtool alert query';
    return { changes: [], alerts: [], problems: [problem] };
  }
  const changes: ChangeDraft[] = [];
  const alerts: Alert[] = [];
  const problems: string[] = [];
  for (const [index, data] of found.flatMap(unwrapped).entries()) {
    const alert = readAlert(data);
    const change = alert === null ? firstRead(data) : null;
    if (alert !== null) alerts.push(alert);
    else if (change !== null) changes.push(change);
    else
      problems.push(`item ${index + 1} is neither a change with a title and a time, nor an alert`);
  }
  return { changes, alerts, problems };
}

function documents(text: string): readonly unknown[] | null {
  const whole = parseJson(text);
  if (whole !== undefined) return [whole];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const parsed = lines.map(parseJson);
  return lines.length > 0 && parsed.every((one) => one !== undefined) ? parsed : null;
}

function unwrapped(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data.flatMap((one) => readWebhook(one) ?? [one]);
  const webhook = readWebhook(data);
  if (webhook !== null) return webhook;
  const wrapper = WRAPPERS.map((name) => at(data, name)).find((list) => Array.isArray(list));
  return Array.isArray(wrapper) ? wrapper : [data];
}

function firstRead(data: unknown): ChangeDraft | null {
  for (const read of CHANGE_READERS) {
    const change = read(data);
    if (change !== null) return change;
  }
  return null;
}
