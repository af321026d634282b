import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

export const cmctl: Tool = {
  names: ['cmctl', 'kubectl-cert_manager'],
  doc: 'cert-manager.io, cmctl, 2.3',
  flags: { 'n namespace context kubeconfig': 'value' },
  verbs: {
    'version help': READS,
    'status inspect check': {
      verbs: { 'certificate certificatesigningrequest secret api': READS },
    },
    '*': 'mutating',
  },
};
