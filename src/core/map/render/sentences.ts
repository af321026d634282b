import type { DependencyEdge } from '../model.ts';

/** What an edge says, for people to check: "K8s clusters depends on Vault". */
export function edgeSentence({
  dependent,
  dependency,
}: Pick<DependencyEdge, 'dependent' | 'dependency'>): string {
  return `${dependent} depends on ${dependency}`;
}
