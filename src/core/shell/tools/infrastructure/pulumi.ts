import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

export const pulumi: Tool = {
  names: ['pulumi'],
  doc: 'pulumi.com, Pulumi CLI, 3.197',
  flags: {
    'C cwd color v verbose s stack profiling tracing': 'value',
    'non-interactive emoji logflow logtostderr disable-integrity-checking e': 'switch',
  },
  verbs: {
    'preview pre about logs version whoami': {
      ...READS,
      flags: {
        'save-plan': { takes: 'value', effect: 'mutating' },
        'import-file': { takes: 'value', effect: 'mutating' },
      },
    },
    stack: {
      effect: 'read-only',
      flags: {
        'show-ids i show-urns u show-name': 'switch',
        'show-secrets': { takes: 'nothing', sensitive: true },
      },
      verbs: {
        'ls output history tag-ls': READS,
        export: { ...SHOWS_SECRETS, flags: { file: OUTPUT_FILE } },
        tag: { verbs: { 'ls get': READS, '*': 'mutating' } },
        '*': 'mutating',
      },
    },
    config: {
      effect: 'read-only',
      sensitive: true,
      flags: { 'show-secrets json j': 'switch' },
      verbs: { get: SHOWS_SECRETS, '*': 'mutating' },
    },
    'plugin org policy project schema': {
      verbs: { 'ls list get-default check': READS, '*': 'mutating' },
    },
    '*': 'mutating',
  },
};
