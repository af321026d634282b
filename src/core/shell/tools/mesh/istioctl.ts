import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

export const istioctl: Tool = {
  names: ['istioctl'],
  doc: 'istio.io, istioctl, 1.27',
  flags: {
    'n namespace i istioNamespace c kubeconfig context as as-group as-uid vklog': 'value',
  },
  verbs: {
    'version analyze proxy-status ps verify-install validate v': {
      ...READS,
      flags: { 'revision r o output f filename output-threshold failure-threshold': 'value' },
    },
    'proxy-config pc ztunnel-config zc': {
      verbs: {
        secret: SHOWS_SECRETS,
        log: {
          effect: 'read-only',
          flags: {
            'o output': 'value',
            level: { takes: 'value', effect: 'mutating' },
            'r reset': 'mutating',
          },
        },
        '*': READS,
      },
    },
    experimental: {
      verbs: {
        'describe authz version metrics proxy-status ps precheck envoy-stats es injector internal-debug revision rev check-inject':
          READS,
        '*': 'unknown',
      },
    },
    x: {
      verbs: {
        'describe authz version metrics proxy-status ps precheck envoy-stats es injector internal-debug revision rev check-inject':
          READS,
        '*': 'unknown',
      },
    },
    manifest: {
      verbs: {
        'generate diff': { ...READS, flags: { 'o output': OUTPUT_FILE } },
        translate: READS,
        '*': 'mutating',
      },
    },
    profile: { verbs: { 'list dump diff': READS } },
    tag: { verbs: { list: READS, '*': 'mutating' } },
    admin: {
      verbs: {
        log: {
          effect: 'read-only',
          flags: {
            'o output': 'value',
            'level stack-trace-level': { takes: 'value', effect: 'mutating' },
            'r reset': 'mutating',
          },
        },
      },
    },
    waypoint: { verbs: { 'list status generate': READS, '*': 'mutating' } },
    'kube-inject': { ...READS, flags: { 'o output': OUTPUT_FILE } },
    'install uninstall upgrade operator create-remote-secret bug-report dashboard dash d remote-clusters':
      'mutating',
  },
};
