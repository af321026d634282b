import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

export const packer: Tool = {
  names: ['packer'],
  doc: 'developer.hashicorp.com, Packer CLI, 1.14',
  style: 'go',
  verbs: {
    'validate inspect version': READS,
    fmt: {
      effect: 'mutating',
      flags: {
        check: 'read-only',
        'diff recursive': 'switch',
        write: { takes: 'optional', values: { false: 'read-only', '*': 'none' } },
      },
    },
    plugins: { verbs: { 'installed required': READS, '*': 'mutating' } },
    '*': 'mutating',
  },
};
