import type { Tool } from '../schema.ts';

/** Read manifests, and say what is wrong with them. */
export const VALIDATORS: readonly Tool[] = [
  {
    names: ['kubeconform', 'kubeval', 'kube-score', 'kube-linter', 'pluto', 'kubent', 'conftest'],
    doc: 'README of each project, 2026',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      'output-file cache': { takes: 'value', is: 'written' },
    },
    verbs: { 'pull push plugin': 'mutating' },
    orOperands: true,
  },
  {
    names: ['popeye'],
    doc: 'popeyecli.io, 0.22',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      'save push-gtwy-url s3-bucket s3-region s3-endpoint': {
        takes: 'optional',
        effect: 'mutating',
      },
      'output-file': { takes: 'value', is: 'written' },
    },
  },
];
