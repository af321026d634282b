import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

export const calicoctl: Tool = {
  names: ['calicoctl', 'kubectl-calico'],
  doc: 'docs.tigera.io, calicoctl reference, 3.30',
  flags: {
    'l log-level c config context n namespace': 'value',
    'allow-version-mismatch': 'switch',
  },
  verbs: {
    'get version': READS,
    node: { verbs: { 'status checksystem': READS, '*': 'mutating' } },
    ipam: {
      verbs: { 'show check': { ...READS, flags: { 'o output': OUTPUT_FILE } }, '*': 'mutating' },
    },
    cluster: { verbs: { diags: 'mutating' } },
    '*': 'mutating',
  },
};
