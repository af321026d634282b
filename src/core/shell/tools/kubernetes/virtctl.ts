import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

export const virtctl: Tool = {
  names: ['virtctl'],
  doc: 'kubevirt.io, virtctl, 1.6',
  flags: { 'n namespace context kubeconfig': 'value' },
  verbs: {
    'version guestosinfo fslist userlist permitted-devices': READS,
    'console ssh vnc port-forward scp guestfs': 'unknown',
    '*': 'mutating',
  },
};
