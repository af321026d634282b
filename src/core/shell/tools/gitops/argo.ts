import type { Spec, Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';

const CONNECTION: NonNullable<Spec['flags']> = {
  'n namespace context kubeconfig cluster user s server token argo-server H header loglevel argo-http1':
    'value',
  'k insecure-skip-verify e secure v verbose': 'switch',
};

/** Argo Workflows and Argo Rollouts. */
export const ARGO: readonly Tool[] = [
  {
    names: ['argo'],
    doc: 'argo-workflows.readthedocs.io, CLI, 3.7',
    flags: CONNECTION,
    verbs: {
      'list get logs watch wait lint version': READS,
      'template cluster-template cron': { verbs: { 'list get lint': READS, '*': 'mutating' } },
      archive: { verbs: { 'list get list-label-keys list-label-values': READS, '*': 'mutating' } },
      auth: { verbs: { token: SHOWS_SECRETS } },
      '*': 'mutating',
    },
  },
  {
    names: ['kubectl-argo-rollouts'],
    doc: 'argo-rollouts.readthedocs.io, kubectl plugin, 1.8',
    flags: CONNECTION,
    verbs: {
      get: { verbs: { 'rollout rollouts ro experiment experiments exp': READS } },
      'status version lint': READS,
      list: { verbs: { 'rollouts rollout ro experiments experiment exp': READS } },
      '*': 'mutating',
    },
  },
];
