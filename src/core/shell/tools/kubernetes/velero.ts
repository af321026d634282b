import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

export const velero: Tool = {
  names: ['velero'],
  doc: 'velero.io, command line reference, 1.17',
  flags: {
    'n namespace kubeconfig kubecontext features v o output l selector': 'value',
    colorized: 'optional',
  },
  verbs: {
    'version get describe': READS,
    'backup restore schedule backup-location snapshot-location plugin repo': {
      verbs: {
        'get describe logs': READS,
        create: {
          effect: 'mutating',
          anyFlags: true,
          flags: { 'o output': { takes: 'value', values: { 'yaml json': 'read-only' } } },
        },
        '*': 'mutating',
      },
    },
    client: { verbs: { config: { verbs: { get: READS, set: 'mutating' } } } },
    '*': 'mutating',
  },
};
