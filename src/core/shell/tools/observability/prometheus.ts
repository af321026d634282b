import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

const CLIENT: NonNullable<Spec['flags']> = {
  'alertmanager.url http.config.file timeout output version-check config.file tls.config.file':
    'value',
  'verbose v no-version-check': 'switch',
};

export const PROMETHEUS: readonly Tool[] = [
  {
    names: ['promtool'],
    doc: 'prometheus.io, promtool, 3.6',
    flags: { 'http.config.file enable-feature': 'value', experimental: 'switch' },
    verbs: {
      check: {
        verbs: { 'config rules metrics web-config healthy ready service-discovery': READS },
      },
      query: { verbs: { 'instant range series labels analyze': READS } },
      test: { verbs: { rules: { ...READS, flags: { junit: OUTPUT_FILE } } } },
      tsdb: {
        verbs: {
          'list analyze dump dump-openmetrics': {
            ...READS,
            flags: { 'sandbox-dir-root': { takes: 'value', effect: 'mutating' } },
          },
          '*': 'mutating',
        },
      },
      promql: { verbs: { format: READS, '*': READS } },
      debug: 'mutating',
      push: 'mutating',
    },
  },
  {
    names: ['amtool'],
    doc: 'prometheus.io, amtool, 0.28',
    flags: CLIENT,
    verbs: {
      alert: {
        effect: 'read-only',
        anyFlags: true,
        verbs: { query: READS, add: 'mutating' },
        orOperands: true,
      },
      silence: { effect: 'read-only', verbs: { query: READS, '*': 'mutating' } },
      'check-config': READS,
      cluster: READS,
      config: {
        effect: 'read-only',
        verbs: {
          show: READS,
          routes: { effect: 'read-only', anyFlags: true, verbs: { 'show test': READS } },
        },
      },
      template: { verbs: { render: READS } },
    },
  },
  {
    names: ['prometheus', 'alertmanager', 'grafana-server', 'node_exporter', 'otelcol'],
    doc: 'Manual of each daemon, 2026',
    effect: 'mutating',
    anyFlags: true,
    flags: { version: 'read-only' },
  },
  {
    names: ['mimirtool', 'cortextool'],
    doc: 'grafana.com, Mimirtool, 2.17',
    flags: {
      'address id user key tls-ca-path tls-cert-path tls-key-path log.level': 'value',
      'output-dir yaml-out flags-out': OUTPUT_FILE,
    },
    verbs: {
      version: READS,
      rules: {
        verbs: {
          'list print get diff check': READS,
          lint: {
            effect: 'mutating',
            flags: { n: 'read-only', 'dry-run': 'read-only' },
            anyFlags: true,
          },
          '*': 'mutating',
        },
      },
      alertmanager: { verbs: { 'get verify': READS, '*': 'mutating' } },
      'remote-read': { verbs: { 'stats dump': READS, export: 'mutating' } },
      analyze: 'mutating',
      config: { verbs: { convert: { ...READS, flags: { 'yaml-out flags-out': OUTPUT_FILE } } } },
      promql: READS,
      acl: READS,
      '*': 'mutating',
    },
  },
  {
    names: ['thanos'],
    doc: 'thanos.io, 0.39',
    flags: { 'log.level log.format': 'value' },
    verbs: {
      tools: {
        flags: { 'objstore.config-file objstore.config': 'value' },
        verbs: {
          bucket: {
            flags: { 'objstore.config-file objstore.config': 'value' },
            verbs: {
              'ls inspect web': READS,
              verify: {
                effect: 'read-only',
                flags: {
                  'r repair': 'mutating',
                  'objstore.config-file objstore.config i issues id': 'value',
                },
              },
              '*': 'mutating',
            },
          },
          'rules-check': READS,
        },
      },
      '*': 'mutating',
    },
  },
];
