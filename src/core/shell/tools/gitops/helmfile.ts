import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

export const helmfile: Tool = {
  names: ['helmfile'],
  doc: 'helmfile.readthedocs.io, CLI reference, 1.1',
  flags: {
    'e environment f file n namespace l selector kube-context b helm-binary state-values-set state-values-file chart log-level':
      'value',
    'q quiet debug allow-no-matching-release enable-live-output': 'switch',
  },
  verbs: {
    'list status lint show-dag version diff': READS,
    template: {
      ...READS,
      flags: { 'output-dir output-dir-template': { takes: 'value', effect: 'mutating' } },
    },
    '*': 'mutating',
  },
};
