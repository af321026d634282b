import type { ChangeKind } from '../change.ts';
import { textAt, timeAt } from '../json.ts';
import { deed, type Reading, readItems } from './reading.ts';

/** Reasons of Kubernetes events that tell of something done; the others are only signs of trouble. */
const DONE: ReadonlySet<string> = new Set([
  'ScalingReplicaSet',
  'SuccessfulRescale',
  'RegisteredNode',
  'RemovingNode',
  'DeletingNode',
  'NodeNotSchedulable',
  'NodeSchedulable',
  'Drain',
  'Draining',
  'Rebooted',
  'Starting',
  'ScaledUpGroup',
  'ScaleDown',
  'ScaleDownEmpty',
  'TaintManagerEviction',
  'Preempted',
  'UpdatedLoadBalancer',
  'EnsuredLoadBalancer',
  'CertificateIssued',
  'Issuing',
  'Resizing',
  'VolumeResizeSuccessful',
]);

/**
 * Reads `kubectl get events -o json`. Of the ordinary events those are kept that tell of something
 * done; warnings are kept as things seen, one for each object and reason.
 */
export function readEvents(text: string): Reading {
  const latest = new Map<string, number>();
  const reading = readItems(text, (event) => {
    const reason = textAt(event, 'reason') ?? '';
    const done = DONE.has(reason);
    if (!done && textAt(event, 'type') !== 'Warning') return [];
    const kind = textAt(event, 'involvedObject', 'kind') ?? 'object';
    const name = textAt(event, 'involvedObject', 'name');
    const namespace = textAt(event, 'involvedObject', 'namespace');
    const message = textAt(event, 'message')?.split('\n')[0] ?? '';
    const as: ChangeKind = done ? 'change' : 'event';
    const key = `${namespace ?? ''}/${kind}/${name ?? ''} ${reason}`;
    const when =
      timeAt(event, 'series', 'lastObservedTime') ??
      timeAt(event, 'lastTimestamp') ??
      timeAt(event, 'eventTime') ??
      timeAt(event, 'metadata', 'creationTimestamp');
    latest.set(key, Math.max(latest.get(key) ?? 0, when ?? 0));
    return [
      deed({
        kind: as,
        id: done ? (textAt(event, 'metadata', 'uid') ?? `${key} ${when}`) : key,
        title: `${kind} ${name ?? ''}: ${reason}, ${message}`,
        at: when,
        author: textAt(event, 'source', 'component') ?? textAt(event, 'reportingComponent'),
        names: [name, namespace],
      }),
    ];
  });
  const kept = reading.value.filter(
    ({ kind, id, arrivedAt }) => kind !== 'event' || latest.get(id) === arrivedAt,
  );
  return { ...reading, value: kept };
}
