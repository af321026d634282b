import { at, textAt, timeAt } from '../json.ts';
import { deed, type Reading, readItems } from './reading.ts';

/** A release in a cluster. */
export interface HelmRelease {
  readonly name: string;
  readonly namespace: string;
}

/** Names that Kubernetes allows: none of them is an option of a command. */
const NAME = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;

/** Reads `helm list -o json`: the latest revision of each release. */
export function readHelmList(text: string): Reading {
  return readItems(text, (entry) => {
    const release = releaseOf(entry);
    return release === null ? [] : [revision(entry, release)];
  });
}

/** The releases of a `helm list` that changed since a time, the ones named first first. */
export function releasesSince(text: string, since: number): readonly HelmRelease[] {
  const found: HelmRelease[] = [];
  readItems(text, (entry) => {
    const release = releaseOf(entry);
    if (release !== null && (timeAt(entry, 'updated') ?? 0) >= since) found.push(release);
    return [];
  });
  return found;
}

/** Reads `helm history RELEASE -o json`. */
export function readHelmHistory(text: string, release: HelmRelease): Reading {
  return readItems(text, (entry) => [revision(entry, release)]);
}

function releaseOf(entry: unknown): HelmRelease | null {
  const name = at(entry, 'name');
  const namespace = at(entry, 'namespace');
  const fits = (text: unknown): text is string => typeof text === 'string' && NAME.test(text);
  return fits(name) && fits(namespace) ? { name, namespace } : null;
}

function revision(entry: unknown, { name, namespace }: HelmRelease) {
  const number = textAt(entry, 'revision') ?? '?';
  const status = textAt(entry, 'status');
  const said = textAt(entry, 'description');
  const notes = [status === 'deployed' || status === 'superseded' ? null : status, said];
  const note = notes.filter((one) => one !== null).join(', ');
  const chart = textAt(entry, 'chart') ?? 'an unknown chart';
  return deed({
    kind: 'deploy',
    id: `${namespace}/${name}#${number}`,
    title: `${name} revision ${number}: ${chart}${note === '' ? '' : ` (${note})`}`,
    at: timeAt(entry, 'updated'),
    names: [name, chart, namespace],
  });
}
