import type { Spec, Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';

const OBSERVES: Spec = {
  verbs: {
    'check stat top tap edges routes list profile install-check version': READS,
    dashboard: 'unknown',
    install: READS,
    uninstall: READS,
  },
};

export const linkerd: Tool = {
  names: ['linkerd'],
  doc: 'linkerd.io, CLI reference, 2.18; install and uninstall print manifests',
  flags: {
    'L linkerd-namespace context kubeconfig as as-group api-addr n namespace cni-namespace':
      'value',
    verbose: 'switch',
  },
  verbs: {
    'check version endpoints authz profile identity inject uninject completion': READS,
    // They print manifests, to be piped into kubectl.
    'install install-cni uninstall upgrade': 'unknown',
    diagnostics: { verbs: { 'proxy-metrics controller-metrics endpoints policy profile': READS } },
    'viz jaeger multicluster mc': {
      ...OBSERVES,
      verbs: {
        ...OBSERVES.verbs,
        gateways: READS,
        allow: READS,
        link: SHOWS_SECRETS,
        'link-gen': SHOWS_SECRETS,
        unlink: READS,
      },
    },
    prune: READS,
  },
};
