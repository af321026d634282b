import type { Tool } from '../schema.ts';
import { DRY, READS, SHOWS_SECRETS } from '../specs.ts';

export const helm: Tool = {
  names: ['helm', 'helm3'],
  doc: 'helm.sh, Helm CLI reference, 3.19 and 4.0',
  flags: {
    'n namespace kube-context kubeconfig kube-apiserver kube-as-group kube-as-user kube-ca-file kube-tls-server-name kube-token burst-limit qps registry-config repository-cache repository-config content-cache':
      'value',
    'debug kube-insecure-skip-tls-verify': 'switch',
    'post-renderer': { takes: 'value', effect: 'unknown' },
  },
  verbs: {
    'list ls status history hist version env lint': READS,
    verify: READS,
    search: { verbs: { 'repo hub': READS } },
    get: { verbs: { 'all values manifest notes hooks metadata': READS } },
    'show inspect': { verbs: { 'all chart crds readme values': READS } },
    template: {
      ...READS,
      flags: {
        'output-dir': { takes: 'value', effect: 'mutating' },
        'f values set set-string set-file set-json set-literal version repo s show-only kube-version a api-versions name-template':
          'value',
      },
    },
    'install upgrade rollback uninstall delete del un': {
      effect: 'mutating',
      flags: {
        'dry-run': DRY,
        'f values set set-string set-file set-json set-literal version repo timeout history-max description':
          'value',
      },
      anyFlags: true,
    },
    diff: { verbs: { 'upgrade revision release rollback version': READS } },
    'repo dependency dep dependencies plugin': { verbs: { 'list ls': READS, '*': 'mutating' } },
    secrets: {
      verbs: {
        'view decrypt': { ...SHOWS_SECRETS, flags: { 'i in-place': 'mutating' } },
        '*': 'mutating',
      },
    },
    'test create package pull fetch push registry mapkubeapis cm-push': 'mutating',
    completion: READS,
  },
};
