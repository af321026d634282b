import type { Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';

/** Google's other clients. */
export const GOOGLE: readonly Tool[] = [
  {
    names: ['gsutil'],
    doc: 'cloud.google.com, gsutil commands, 5.35',
    flags: { 'm q D DD i': 'switch', 'o h u': 'value' },
    verbs: {
      'ls stat du cat hash version help': READS,
      signurl: SHOWS_SECRETS,
      cp: {
        effect: 'mutating',
        flags: {
          'a j L s z x': 'value',
          'A c D e I J n p P r R U v Z stet': 'switch',
        },
        operands: [{ at: 1, like: '^-$', effect: 'read-only' }],
      },
      'iam acl lifecycle versioning logging label cors defacl notification bucketpolicyonly ubla kms pap retention web requesterpays rpo autoclass':
        { verbs: { 'get list': READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['bq'],
    doc: 'cloud.google.com, bq reference, 2.1',
    flags: {
      'project_id location format dataset_id bigqueryrc credential_file max_results': 'value',
      'q quiet headless synchronous_mode nosync': 'switch',
    },
    verbs: {
      'ls show head info version help': READS,
      query: { effect: 'unknown', flags: { dry_run: 'read-only' }, anyFlags: true },
      '*': 'mutating',
    },
  },
  {
    names: ['cbt'],
    doc: 'cloud.google.com, cbt reference',
    flags: { 'project instance creds': 'value' },
    style: 'go',
    verbs: {
      'ls read lookup count listinstances listclusters getappprofile listappprofile help': READS,
      '*': 'mutating',
    },
  },
];
