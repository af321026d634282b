import type { Tool } from '../schema.ts';
import { ARGO } from './argo.ts';
import { argocd } from './argocd.ts';
import { BUILDERS } from './builders.ts';
import { flux } from './flux.ts';
import { helm } from './helm.ts';
import { helmfile } from './helmfile.ts';
import { kustomize } from './kustomize.ts';

/** Releases and what keeps a cluster as a repository says. */
export const GITOPS: readonly Tool[] = [
  ...ARGO,
  argocd,
  ...BUILDERS,
  flux,
  helm,
  helmfile,
  kustomize,
];
