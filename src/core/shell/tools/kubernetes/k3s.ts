import type { Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';
import { kubectl } from './kubectl.ts';

export const K3S: readonly Tool[] = [
  {
    names: ['k3s', 'rke2'],
    doc: 'docs.k3s.io, CLI tools, 1.34; docs.rke2.io',
    flags: { 'debug v': 'switch', 'data-dir d': 'value' },
    verbs: {
      'check-config': READS,
      'etcd-snapshot': {
        effect: 'mutating',
        anyFlags: true,
        verbs: { 'ls list l': READS, '*': 'mutating' },
      },
      'secrets-encrypt': { verbs: { status: READS, '*': 'mutating' } },
      token: { verbs: { list: SHOWS_SECRETS, '*': 'mutating' } },
      certificate: { verbs: { check: READS, '*': 'mutating' } },
      'server agent': 'mutating',
    },
    effect: 'read-only',
    orOperands: true,
    flagsFirst: true,
    runs: { from: 0, as: 'argv', otherwise: 'unknown' },
  },
  {
    ...kubectl,
    names: ['microk8s.kubectl', 'kubectl.exe'],
  },
  {
    names: ['microk8s'],
    doc: 'microk8s.io, command reference, 1.34',
    verbs: {
      'status version': READS,
      inspect: 'mutating',
      '*': 'mutating',
    },
  },
];
