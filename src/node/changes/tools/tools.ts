import { readArgoApplications } from '../../../core/changes/sources/argocd.ts';
import { readEvents } from '../../../core/changes/sources/events.ts';
import { readFlux } from '../../../core/changes/sources/flux.ts';
import type { Reading } from '../../../core/changes/sources/reading.ts';
import { readRollouts } from '../../../core/changes/sources/rollouts.ts';

/** A read-only command of a deploy tool, and how its output is read. */
export interface Tool {
  /** What it is called in the list of sources. */
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly read: (output: string) => Reading;
}

function kubectl(name: string, resources: string, read: Tool['read']): Tool {
  const args = ['get', resources, '--all-namespaces', '--output=json', '--request-timeout=8s'];
  return { name, program: 'kubectl', args, read };
}

/** Commands that are asked once, in the context that each tool is set to. All of them only read. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'Argo CD',
    program: 'argocd',
    args: ['app', 'list', '--output', 'json'],
    read: readArgoApplications,
  },
  kubectl(
    'kubectl rollouts',
    'deployments.apps,replicasets.apps,controllerrevisions.apps',
    readRollouts,
  ),
  kubectl('kubectl events', 'events', readEvents),
  kubectl('Flux kustomizations', 'kustomizations.kustomize.toolkit.fluxcd.io', readFlux),
  kubectl('Flux releases', 'helmreleases.helm.toolkit.fluxcd.io', readFlux),
];

/** What a cluster says that does not have the resources asked for: no failure, there is just nothing. */
export const NOT_IN_CLUSTER = /the server doesn't have a resource type/;
