import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

const REST: Spec = {
  effect: 'read-only',
  flags: {
    'X request': { takes: 'value', values: { 'GET HEAD': 'none', '*': 'mutating' } },
    'd data data-raw data-binary F form T upload-file json': {
      takes: 'value',
      effect: 'mutating',
      notWith: 'G get',
    },
    'o output': OUTPUT_FILE,
    'O remote-name': 'mutating',
    'H header server-id repo': 'value',
    's silent S show-error f fail L k v i I head G get': 'switch',
    'XGET -XGET': 'switch',
    '-XPOST -XPUT -XDELETE -XPATCH': 'mutating',
  },
};
const ARTIFACTORY: NonNullable<Spec['verbs']> = {
  'ping p': READS,
  'search s': READS,
  'curl cl': REST,
  'replication-template rpt permission-target-template ptt repo-template rt-template': 'mutating',
  'delete del set-props sp delete-props delp upload u move mv copy cp build-discard bdi build-promote bpr':
    {
      effect: 'mutating',
      flags: {
        'dry-run': {
          takes: 'optional',
          values: { true: 'read-only', '': 'read-only', '*': 'none' },
        },
      },
      anyFlags: true,
    },
  '*': 'mutating',
};

/** JFrog CLI. */
export const JFROG: readonly Tool[] = [
  {
    names: ['jf', 'jfrog'],
    doc: 'docs.jfrog-applications.jfrog.io, JFrog CLI, 2.80',
    verbs: {
      rt: { verbs: ARTIFACTORY },
      'ping search s': READS,
      'config c': { verbs: { 'show s': READS, 'export ex': SHOWS_SECRETS, '*': 'mutating' } },
      xr: { verbs: { 'curl cl': REST, '*': 'unknown' } },
      'scan audit build-scan bs': READS,
      stats: READS,
      '*': 'mutating',
    },
  },
];
