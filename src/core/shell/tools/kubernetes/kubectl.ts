import type { Flag, OperandRule, Spec, Tool } from '../schema.ts';
import { READS } from '../specs.ts';
import { PLUGIN_VERBS } from './plugins.ts';

const DRY_RUN: Flag = {
  takes: 'optional',
  values: { 'client server true': 'read-only', '': 'read-only', 'none false': 'none' },
};

/** `--dry-run none` is no value of the flag, and a rehearsal only by luck. */
const REHEARSED_APART: OperandRule = {
  like: '^(?:none|client|server)$',
  onlyWith: 'dry-run',
  effect: 'unknown',
};

/** Sends objects to the API server, unless it is a rehearsal. */
const WRITES: Spec = {
  effect: 'mutating',
  operands: [REHEARSED_APART],
  flags: {
    'dry-run': DRY_RUN,
    'force overwrite all prune server-side force-conflicts wait now ignore-not-found record validate local recursive R cascade keep-managed-fields':
      'switch',
  },
  anyFlags: true,
};

/** Names that ask for secrets. */
const SECRETS = { like: '(?:^|,)secrets?(?:$|[,/.])', sensitive: true } as const;

export const kubectl: Tool = {
  names: ['kubectl', 'k', 'kubecolor'],
  doc: 'kubernetes.io, kubectl reference, v1.34',
  flags: {
    'n namespace context cluster user kubeconfig s server token as as-group as-uid request-timeout certificate-authority client-certificate client-key tls-server-name cache-dir v vmodule username password log-flush-frequency':
      'value',
    'insecure-skip-tls-verify match-server-version warnings-as-errors disable-compression':
      'switch',
    'profile-output': { takes: 'value', is: 'written' },
    profile: { takes: 'value', effect: 'unknown' },
    'o output l selector f filename k kustomize c container field-selector chunk-size sort-by template':
      'value',
    'A all-namespaces': 'switch',
  },
  verbs: {
    ...PLUGIN_VERBS,
    get: {
      effect: 'read-only',
      flags: {
        'w watch watch-only ignore-not-found no-headers show-kind show-labels show-managed-fields server-print output-watch-events R recursive allow-missing-template-keys':
          'switch',
        'L label-columns subresource': 'value',
        raw: 'value',
      },
      operands: [SECRETS],
    },
    describe: {
      effect: 'read-only',
      flags: { 'show-events R recursive': 'switch' },
    },
    logs: {
      effect: 'read-only',
      flags: {
        'f follow p previous timestamps all-containers all-pods prefix ignore-errors insecure-skip-tls-verify-backend':
          'switch',
        'tail since since-time limit-bytes max-log-requests pod-running-timeout': 'value',
      },
    },
    'log explain': { effect: 'read-only', anyFlags: true },
    top: {
      verbs: {
        'node nodes no pod pods po': {
          effect: 'read-only',
          flags: {
            'containers no-headers show-capacity use-protocol-buffers sum show-swap': 'switch',
          },
        },
      },
    },
    'api-resources api-versions version options help events': {
      effect: 'read-only',
      anyFlags: true,
    },
    'cluster-info': {
      effect: 'read-only',
      verbs: {
        dump: {
          effect: 'read-only',
          flags: { 'output-directory': { takes: 'value', is: 'written' }, namespaces: 'value' },
        },
      },
    },
    rollout: {
      verbs: {
        status: {
          effect: 'read-only',
          flags: { 'w watch R recursive': 'switch', 'timeout revision': 'value' },
        },
        history: {
          effect: 'read-only',
          flags: {
            'R recursive allow-missing-template-keys show-managed-fields': 'switch',
            revision: 'value',
          },
        },
        'restart pause resume undo': WRITES,
      },
    },
    auth: {
      verbs: {
        'can-i whoami': {
          effect: 'read-only',
          flags: { 'list no-headers q quiet': 'switch', subresource: 'value' },
        },
        reconcile: WRITES,
      },
    },
    config: {
      verbs: {
        view: {
          effect: 'read-only',
          flags: { 'minify flatten merge': 'switch', raw: { takes: 'nothing', sensitive: true } },
        },
        'current-context get-contexts get-clusters get-users': {
          effect: 'read-only',
          flags: { 'no-headers': 'switch' },
        },
        'use-context use set set-context set-cluster set-credentials unset rename-context delete-context delete-cluster delete-user':
          'mutating',
      },
    },
    diff: {
      effect: 'read-only',
      flags: {
        'server-side force-conflicts show-managed-fields R recursive prune': 'switch',
        'field-manager concurrency prune-allowlist': 'value',
      },
    },
    wait: {
      effect: 'read-only',
      flags: { 'for timeout': 'value', 'all local R recursive': 'switch' },
    },
    kustomize: {
      effect: 'read-only',
      flags: {
        'enable-helm enable-alpha-plugins': 'unknown',
        'load-restrictor e env': 'value',
        'o output': { takes: 'value', is: 'written' },
      },
    },
    completion: 'read-only',
    plugin: { verbs: { list: { effect: 'read-only', flags: { 'name-only': 'switch' } } } },
    krew: { verbs: { 'list search info version': READS, '*': 'mutating' } },
    exec: {
      effect: 'read-only',
      flags: { 'i stdin t tty q quiet': 'switch', 'pod-running-timeout': 'value' },
      runs: { from: 1, as: 'argv' },
    },
    'label annotate set': {
      ...WRITES,
      flags: { ...WRITES.flags, list: 'read-only' },
      operands: [{ like: '[=-]$|=', onlyWith: 'list', effect: 'mutating' }, REHEARSED_APART],
    },
    'apply create delete replace patch edit scale autoscale expose run taint drain cordon uncordon':
      WRITES,
    'certificate cp debug attach': 'mutating',
  },
};
