import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

/** Clusters on one machine. */
export const LOCAL_CLUSTERS: readonly Tool[] = [
  {
    names: ['minikube'],
    doc: 'minikube.sigs.k8s.io, commands, 1.37',
    flags: {
      'p profile v b bootstrapper user': 'value',
      'alsologtostderr logtostderr skip-audit': 'switch',
    },
    verbs: {
      'status ip version options help': READS,
      logs: { ...READS, flags: { file: OUTPUT_FILE } },
      profile: {
        effect: 'read-only',
        verbs: { list: READS },
        orOperands: true,
        operands: [{ effect: 'mutating' }],
      },
      addons: { verbs: { 'list images': READS, '*': 'mutating' } },
      service: { verbs: { list: READS, '*': 'mutating' } },
      node: { verbs: { list: READS, '*': 'mutating' } },
      image: { verbs: { 'ls list': READS, '*': 'mutating' } },
      config: { verbs: { 'view get defaults': READS, '*': 'mutating' } },
      'start stop delete pause unpause ssh cp mount tunnel dashboard docker-env podman-env ssh-key ssh-host update-context update-check license':
        'mutating',
    },
    effect: 'read-only',
    orOperands: true,
    flagsFirst: true,
    runs: { from: 0, as: 'argv', otherwise: 'unknown' },
  },
  {
    names: ['kind'],
    doc: 'kind.sigs.k8s.io, 0.30',
    flags: { 'q quiet': 'switch', 'v verbosity': 'value' },
    verbs: {
      version: READS,
      get: { verbs: { 'clusters nodes': READS, kubeconfig: SHOWS_SECRETS } },
      '*': 'mutating',
    },
  },
  {
    names: ['k3d'],
    doc: 'k3d.io, 5.8',
    flags: { 'verbose trace timestamps': 'switch' },
    verbs: {
      version: READS,
      'cluster node registry': { verbs: { 'list ls get': READS, '*': 'mutating' } },
      kubeconfig: { verbs: { get: SHOWS_SECRETS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
];
