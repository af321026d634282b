import { at, listAt, textAt, timeAt } from '../json.ts';
import { deed, type Reading, readItems } from './reading.ts';

const REVISION = 'deployment.kubernetes.io/revision';
/** On a ReplicaSet that was rolled back to: the revisions that it had before. */
const EARLIER = 'deployment.kubernetes.io/revision-history';
const CAUSE = 'kubernetes.io/change-cause';

/**
 * Reads the rollout history of a cluster from `kubectl get deployments,replicasets,
 * controllerrevisions -o json`. `kubectl rollout history` is made of the same resources, but leaves
 * out when each revision came.
 */
export function readRollouts(text: string): Reading {
  return readItems(text, (item, all) => {
    const kind = textAt(item, 'kind');
    if (kind === 'ReplicaSet') return [revision(item, annotation(item, REVISION))];
    if (kind === 'ControllerRevision') return [revision(item, textAt(item, 'revision'))];
    return kind === 'Deployment' ? [rollback(item, all)] : [];
  });
}

function revision(item: unknown, number: string | null) {
  const [owner] = listAt(item, 'metadata', 'ownerReferences');
  const workload = textAt(owner, 'name');
  if (workload === null || number === null) return null;
  return rollout({
    item,
    what: `${textAt(owner, 'kind') ?? 'workload'} ${workload}`,
    workload,
    number,
    verb: 'revision',
    when: timeAt(item, 'metadata', 'creationTimestamp'),
  });
}

/** A rollback makes no new ReplicaSet: the Deployment alone knows when it was. */
function rollback(item: unknown, all: readonly unknown[]) {
  const workload = textAt(item, 'metadata', 'name');
  const number = annotation(item, REVISION);
  if (workload === null || number === null) return null;
  const current = all.find(
    (other) =>
      textAt(other, 'kind') === 'ReplicaSet' &&
      textAt(other, 'metadata', 'namespace') === textAt(item, 'metadata', 'namespace') &&
      textAt(listAt(other, 'metadata', 'ownerReferences')[0], 'name') === workload &&
      annotation(other, REVISION) === number,
  );
  if (current === undefined || annotation(current, EARLIER) === null) return null;
  const progress = listAt(item, 'status', 'conditions').find(
    (one) => at(one, 'type') === 'Progressing',
  );
  return rollout({
    item: current,
    what: `Deployment ${workload}`,
    workload,
    number,
    verb: 'rolled back, revision',
    when: timeAt(progress, 'lastUpdateTime'),
  });
}

interface Rollout {
  readonly item: unknown;
  readonly what: string;
  readonly workload: string;
  readonly number: string;
  readonly verb: string;
  readonly when: number | null;
}

function rollout({ item, what, workload, number, verb, when }: Rollout) {
  const namespace = textAt(item, 'metadata', 'namespace');
  const images = [
    ...listAt(item, 'spec', 'template', 'spec', 'containers'),
    ...listAt(item, 'data', 'spec', 'template', 'spec', 'containers'),
  ].flatMap((container) => textAt(container, 'image') ?? []);
  const about = annotation(item, CAUSE) ?? images.join(', ');
  return deed({
    kind: 'rollout',
    id: `${namespace ?? ''}/${what}#${number}${verb === 'revision' ? '' : ' again'}`,
    title: `${what} ${verb} ${number}${about === '' ? '' : `: ${about}`}`,
    at: when,
    names: [workload, namespace],
  });
}

function annotation(item: unknown, name: string): string | null {
  return textAt(item, 'metadata', 'annotations', name);
}
