import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

const READS_SECRETS: Spec = { effect: 'read-only', anyFlags: true, sensitive: true };

export const argocd: Tool = {
  names: ['argocd'],
  doc: 'argo-cd.readthedocs.io, command reference, 3.1',
  flags: {
    'server auth-token argocd-context config grpc-web-root-path H header client-crt client-crt-key kube-context logformat loglevel port-forward-namespace redis-compress redis-haproxy-name redis-name repo-server-name server-crt controller-name http-retry-max server-name':
      'value',
    'core grpc-web insecure plaintext port-forward prompts-enabled': 'switch',
  },
  verbs: {
    version: READS,
    app: {
      verbs: {
        'get list diff history manifests resources logs wait get-resource': {
          ...READS,
          flags: {
            'o output n app-namespace N revision timeout local group kind resource namespace pod container tail since-seconds':
              'value',
            'follow f': 'switch',
            // Asks the controller to work.
            'hard-refresh refresh': 'unknown',
          },
        },
        actions: { verbs: { list: READS, run: 'mutating' } },
        'sync rollback create': {
          effect: 'mutating',
          flags: { 'dry-run': 'read-only' },
          anyFlags: true,
        },
        '*': 'mutating',
      },
    },
    appset: { verbs: { 'get list generate': READS, '*': 'mutating' } },
    proj: {
      verbs: {
        'get list': READS,
        role: { verbs: { 'get list list-tokens': READS, '*': 'mutating' } },
        windows: { verbs: { list: READS, '*': 'mutating' } },
        '*': 'mutating',
      },
    },
    'cluster repo repocreds cert gpg': { verbs: { 'get list': READS, '*': 'mutating' } },
    account: {
      verbs: { 'get get-user-info list can-i': READS, '*': 'mutating' },
    },
    admin: {
      verbs: {
        export: { ...READS_SECRETS, flags: { 'o out': OUTPUT_FILE } },
        'initial-password': { ...READS_SECRETS, verbs: { reset: 'mutating' } },
        settings: {
          verbs: {
            validate: READS,
            rbac: { verbs: { 'can validate': READS } },
            'resource-overrides': READS,
          },
        },
        '*': 'unknown',
      },
    },
    'context ctx': {
      effect: 'read-only',
      operands: [{ effect: 'mutating' }],
      flags: { delete: 'mutating' },
    },
    'login logout relogin': 'mutating',
    completion: READS,
  },
};
