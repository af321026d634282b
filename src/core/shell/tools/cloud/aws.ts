import type { Tool } from '../schema.ts';

export const aws: Tool = {
  names: ['aws'],
  doc: 'AWS CLI v2 Command Reference',
  flags: {
    'region profile endpoint-url output query color ca-bundle cli-read-timeout cli-connect-timeout cli-binary-format':
      'value',
    'debug no-verify-ssl no-paginate no-sign-request no-cli-pager no-cli-auto-prompt cli-auto-prompt':
      'switch',
  },
  verbs: {
    s3: {
      verbs: {
        ls: { effect: 'read-only', anyFlags: true },
        'cp mv rm sync mb rb website': {
          effect: 'mutating',
          flags: { dryrun: 'read-only' },
          anyFlags: true,
        },
      },
    },
    '*': {
      verbs: {
        'describe-* list-* head-*': { effect: 'read-only', anyFlags: true },
        '*': 'unknown',
      },
    },
  },
};
