import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

const REHEARSED: Spec = {
  effect: 'mutating',
  flags: { 'dry-run': 'read-only' },
  anyFlags: true,
};

export const kubeadm: Tool = {
  names: ['kubeadm'],
  doc: 'kubernetes.io, kubeadm reference, v1.34',
  flags: { 'rootfs v kubeconfig': 'value' },
  verbs: {
    version: READS,
    config: {
      verbs: {
        print: { verbs: { 'init-defaults join-defaults reset-defaults upgrade-defaults': READS } },
        validate: READS,
        images: { verbs: { list: READS, pull: 'mutating' } },
        migrate: {
          effect: 'read-only',
          flags: { 'new-config': OUTPUT_FILE, 'old-config': 'value' },
        },
      },
    },
    certs: {
      verbs: { 'check-expiration certificate-key': READS, 'renew generate-csr': 'mutating' },
    },
    token: {
      verbs: { list: SHOWS_SECRETS, generate: READS, 'create delete': 'mutating' },
    },
    upgrade: { verbs: { 'plan diff': READS, 'apply node': REHEARSED } },
    'init join reset': REHEARSED,
    kubeconfig: 'mutating',
  },
};
