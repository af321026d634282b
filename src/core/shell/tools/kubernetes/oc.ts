import type { Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';
import { kubectl } from './kubectl.ts';

/** kubectl with what OpenShift adds. */
export const oc: Tool = {
  ...kubectl,
  names: ['oc'],
  doc: 'docs.redhat.com, OpenShift CLI developer and administrator commands, 4.17',
  verbs: {
    ...kubectl.verbs,
    'status projects': READS,
    whoami: {
      effect: 'read-only',
      flags: {
        'show-context show-server show-console c': 'switch',
        't show-token': { takes: 'nothing', sensitive: true },
      },
    },
    project: {
      effect: 'read-only',
      flags: { 'q short': 'switch' },
      operands: [{ at: 0, effect: 'mutating' }],
    },
    rsh: {
      effect: 'read-only',
      flags: { 't tty T no-tty': 'switch', 'c container shell timeout': 'value' },
      flagsFirst: true,
      runs: { from: 1, as: 'argv', otherwise: 'shell' },
    },
    'sa serviceaccounts': {
      verbs: { 'get-token create-kubeconfig': SHOWS_SECRETS, 'new-token': 'mutating' },
    },
    'rsync start-build cancel-build import-image new-app new-build new-project tag login logout process idle registry request-project delete-project ex':
      'mutating',
    extract: {
      effect: 'mutating',
      flags: { to: { takes: 'value', values: { '-': 'read-only' } }, keys: 'value' },
      anyFlags: true,
      sensitive: true,
    },
    image: { verbs: { info: READS, '*': 'mutating' } },
    policy: { verbs: { 'can-i who-can scc-subject-review scc-review': READS, '*': 'mutating' } },
    adm: {
      verbs: {
        top: {
          verbs: {
            'node nodes no pod pods po images imagestreams persistentvolumeclaims pvc': READS,
          },
        },
        'node-logs inspect-alerts': READS,
        release: {
          verbs: {
            info: { ...READS, flags: { 'changelog bugs': { takes: 'value', effect: 'mutating' } } },
            '*': 'mutating',
          },
        },
        upgrade: {
          effect: 'read-only',
          flags: {
            'include-not-recommended include-not-upgradeable': 'switch',
            'to to-image': { takes: 'value', effect: 'mutating' },
            'to-latest clear force allow-explicit-upgrade allow-not-recommended allow-upgrade-with-warnings to-multi-arch':
              'mutating',
          },
          verbs: { 'status recommend': READS, '*': 'mutating' },
        },
        policy: { verbs: { 'who-can scc-subject-review scc-review': READS, '*': 'mutating' } },
        'pod-network migrate ocp-certificates': 'mutating',
        '*': 'mutating',
      },
    },
  },
};
