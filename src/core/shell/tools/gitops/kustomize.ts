import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

export const kustomize: Tool = {
  names: ['kustomize'],
  doc: 'kubectl.docs.kubernetes.io, kustomize, 5.7',
  flags: { 'stack-trace': 'switch' },
  verbs: {
    build: {
      effect: 'read-only',
      flags: {
        'o output': OUTPUT_FILE,
        'load-restrictor e env helm-command helm-kube-version helm-api-versions reorder': 'value',
        'enable-managedby-label as-current-user': 'switch',
        'enable-helm enable-alpha-plugins enable-exec enable-star network mount': 'unknown',
      },
    },
    version: READS,
    cfg: { verbs: { 'cat count grep tree': READS, '*': 'mutating' } },
    '*': 'mutating',
  },
};
