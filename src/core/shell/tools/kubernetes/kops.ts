import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

const PREVIEWED: Spec = {
  effect: 'read-only',
  flags: {
    'yes y': 'mutating',
    'force cloudonly allow-kops-downgrade fail-on-drain-error fail-on-validate-error prune':
      'switch',
    'instance-group instance-group-roles lifecycle-overrides phase node-interval validation-timeout bastion-interval':
      'value',
    'target out': { takes: 'value', effect: 'mutating' },
    'admin create-kube-config user': { takes: 'optional', effect: 'mutating' },
  },
};

/** Without `--yes`, kops only says what it would do. */
export const kops: Tool = {
  names: ['kops'],
  doc: 'kops.sigs.k8s.io, CLI reference, 1.33',
  flags: { 'state name config v': 'value' },
  verbs: {
    'version validate': READS,
    get: READS,
    toolbox: {
      verbs: { dump: { ...READS, flags: { dir: OUTPUT_FILE } }, '*': 'mutating' },
    },
    'rolling-update delete': { verbs: { cluster: PREVIEWED, '*': 'mutating' } },
    update: { verbs: { cluster: { ...PREVIEWED, effect: 'unknown' } } },
    '*': 'mutating',
  },
};
