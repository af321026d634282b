import type { Mark } from '../../incident/log/events.ts';
import type { Component } from '../../map/model.ts';
import { componentNamer } from '../components.ts';
import { type Alert, isHeartbeat } from './alert.ts';
import { playbookFor, type RunbookTarget } from './runbook.ts';

/** What alerts say of one component: a mark to record, once somebody has looked at it. */
export interface AlertMark {
  readonly component: string;
  readonly mark: Exclude<Mark, 'unknown'>;
  /** Since when; null where the alerts do not say. In milliseconds. */
  readonly at: number | null;
  /** The alerts' names, each with its summary if it has one. */
  readonly because: readonly string[];
  /** Whether all of them are silenced or inhibited. */
  readonly muted: boolean;
  readonly playbook: (RunbookTarget & { readonly url: string }) | null;
}

export interface AlertMarks {
  /** In the map's order. */
  readonly marks: readonly AlertMark[];
  /** Alerts that no component could be found for. */
  readonly unmatched: readonly Alert[];
}

/** What is known of the workspace that alerts are held against. */
export interface Known {
  readonly components: readonly Component[];
  /** Labels that may name a component, the best one first. */
  readonly labels: readonly string[];
  /** Paths of the playbooks, from the root of the repository. */
  readonly playbooks: readonly string[];
}

/**
 * Turns alerts into marks: a component with an alert that fires is failing, one whose alerts are all
 * resolved is healthy. Alerts that always fire are left out.
 */
export function marksOf(alerts: readonly Alert[], known: Known): AlertMarks {
  const find = componentNamer(known.components);
  const byComponent = new Map<string, Alert[]>();
  const unmatched: Alert[] = [];
  for (const alert of alerts) {
    if (isHeartbeat(alert)) continue;
    const name = componentOf(alert, known.labels, find);
    if (name === null) unmatched.push(alert);
    else byComponent.set(name, [...(byComponent.get(name) ?? []), alert]);
  }
  const marks = known.components.flatMap(({ name }) => {
    const own = byComponent.get(name);
    return own === undefined ? [] : [markOf(name, own, known.playbooks)];
  });
  return { marks, unmatched };
}

function componentOf(
  { labels, summary }: Alert,
  names: readonly string[],
  find: (name: string) => string | null,
): string | null {
  for (const name of names) {
    const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
    const found = value === undefined ? null : (find(value) ?? find(spaced(value)));
    if (found !== null) return found;
  }
  return summary === null ? null : find(summary);
}

/** `VaultIsSealed` as words, since alerts are named so. */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
}

function markOf(
  component: string,
  alerts: readonly Alert[],
  playbooks: readonly string[],
): AlertMark {
  const firing = alerts.filter(({ state }) => state === 'firing');
  const loud = firing.filter(({ muted }) => !muted);
  const counted = loud.length > 0 ? loud : firing.length > 0 ? firing : alerts;
  const times = counted.flatMap(
    ({ startedAt, endedAt }) => (firing.length > 0 ? startedAt : endedAt) ?? [],
  );
  const url = counted.find(({ runbook }) => runbook !== null)?.runbook ?? null;
  return {
    component,
    mark: firing.length > 0 ? 'failing' : 'healthy',
    at: times.length === 0 ? null : firing.length > 0 ? Math.min(...times) : Math.max(...times),
    because: [
      ...new Set(
        counted.map(({ name, summary }) => (summary === null ? name : `${name}: ${summary}`)),
      ),
    ],
    muted: firing.length > 0 && loud.length === 0,
    playbook: url === null ? null : { url, ...playbookFor(url, playbooks) },
  };
}
