import type { Spec, Tool } from '../schema.ts';
import { READS } from '../specs.ts';

const FLAGS: NonNullable<Spec['flags']> = {
  'n namespace context kubeconfig timeout cache-dir as as-group as-uid certificate-authority client-certificate client-key cluster s server tls-server-name token user kube-api-burst kube-api-qps':
    'value',
  'verbose insecure-skip-tls-verify disable-compression': 'switch',
};

export const flux: Tool = {
  names: ['flux'],
  doc: 'fluxcd.io, flux CLI, 2.7',
  flags: FLAGS,
  verbs: {
    'check version stats logs events': READS,
    trace: READS,
    'tree debug': {
      verbs: {
        'kustomization ks helmrelease hr': {
          ...READS,
          flags: { 'show-values show-vars': { takes: 'nothing', sensitive: true } },
        },
        artifact: READS,
      },
    },
    get: READS,
    'diff list': { verbs: { 'artifact artifacts': READS, 'kustomization ks': READS } },
    build: { verbs: { 'kustomization ks': READS, artifact: 'mutating' } },
    envsubst: READS,
    export: READS,
    create: {
      effect: 'mutating',
      flags: { export: 'read-only' },
      anyFlags: true,
    },
    install: {
      effect: 'mutating',
      flags: { export: 'read-only' },
      anyFlags: true,
    },
    '*': 'mutating',
  },
};
