import { at, listAt, textAt, timeAt } from '../json.ts';
import { deed, type Reading, readItems, shortRevision } from './reading.ts';

/**
 * Reads Flux resources as `kubectl get … -o json` prints them: Kustomizations (`status.history` with
 * the digests of each reconciliation) and HelmReleases (`status.history` with each release). Where
 * there is no history, the `Ready` condition tells of the last change of state.
 *
 * A Kustomization's history has each digest once, the latest first. One that comes back keeps the time
 * at which it was first seen: what came between them tells that it is there again, since about when.
 */
export function readFlux(text: string): Reading {
  return readItems(text, (item) => {
    const kind = textAt(item, 'kind') ?? 'Flux resource';
    const name = textAt(item, 'metadata', 'name');
    const namespace = textAt(item, 'metadata', 'namespace');
    if (name === null) return [];
    const names = [name, textAt(item, 'spec', 'path'), namespace];
    const id = `${kind}/${namespace ?? ''}/${name}`;
    const entries = listAt(item, 'status', 'history');
    const history = entries.map((entry, index) => {
      const release = textAt(entry, 'chartVersion');
      const what =
        textAt(entry, 'metadata', 'revision') ??
        textAt(entry, 'appVersion') ??
        textAt(entry, 'digest');
      const revision = release === null ? (what ?? 'an unknown revision') : `chart ${release}`;
      const status = textAt(entry, 'lastReconciledStatus') ?? textAt(entry, 'status');
      const left = index === 0 ? leftAfter(entry, entries[1]) : null;
      const again = left === null ? '' : ' again';
      return deed({
        kind: 'deploy',
        id: `${id}#${textAt(entry, 'version') ?? textAt(entry, 'digest') ?? revision}`,
        title: `${kind} ${name}: ${shortRevision(revision)}${again}${status === null ? '' : `, ${status}`}`,
        at: left ?? timeAt(entry, 'firstReconciled') ?? timeAt(entry, 'lastDeployed'),
        names,
      });
    });
    return history.length > 0 ? history : [lastChange(item, { kind, name, id, names })];
  });
}

/** When the digest before was seen last, if the current one had been there before that; else null. */
function leftAfter(current: unknown, before: unknown): number | null {
  const first = timeAt(current, 'firstReconciled');
  const left = timeAt(before, 'lastReconciled');
  return first !== null && left !== null && first < left ? left : null;
}

interface Resource {
  readonly kind: string;
  readonly name: string;
  readonly id: string;
  readonly names: readonly (string | null)[];
}

function lastChange(item: unknown, { kind, name, id, names }: Resource) {
  const ready = listAt(item, 'status', 'conditions').find((one) => at(one, 'type') === 'Ready');
  const revision =
    textAt(item, 'status', 'lastAppliedRevision') ?? textAt(item, 'status', 'artifact', 'revision');
  const said = textAt(ready, 'message') ?? textAt(ready, 'reason') ?? 'reconciled';
  return deed({
    kind: 'deploy',
    id: `${id}@${textAt(ready, 'lastTransitionTime') ?? ''}`,
    title: `${kind} ${name}: ${shortRevision(said.split('\n')[0] ?? said)}${revision === null || said.includes(revision) ? '' : ` (${shortRevision(revision)})`}`,
    at: timeAt(ready, 'lastTransitionTime'),
    names,
  });
}
