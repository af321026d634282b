import type { Spec, Tool } from '../schema.ts';
import { READS } from '../specs.ts';

const LISTS: NonNullable<Spec['verbs']> = {
  'ls list info check get tree usage metrics metric ps': READS,
  '*': 'mutating',
};

export const ctr: Tool = {
  names: ['ctr'],
  doc: 'github.com/containerd/containerd, ctr, 2.1',
  flags: { 'a address n namespace timeout connect-timeout': 'value', debug: 'switch' },
  verbs: {
    'version info events': READS,
    'containers container c images image i namespaces namespace ns leases snapshots snapshot': {
      verbs: LISTS,
    },
    'plugins plugin content': { verbs: { ...LISTS, 'inspect-runtime': READS } },
    'tasks task t': {
      verbs: {
        ...LISTS,
        exec: {
          effect: 'read-only',
          flags: {
            't tty d detach': 'switch',
            'exec-id cwd user log-uri fifo-dir': 'value',
          },
          flagsFirst: true,
          runs: { from: 1, as: 'argv' },
        },
      },
    },
    '*': 'mutating',
  },
};
