import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

export const LOG_CLIENTS: readonly Tool[] = [
  {
    names: ['logcli'],
    doc: 'grafana.com, LogCLI, 3.5',
    flags: {
      'addr username password org-id bearer-token bearer-token-file ca-cert cert key tls-skip-verify o output timezone z proxy-url auth-header retries':
        'value',
      'q quiet stats': 'switch',
      'cpuprofile memprofile': OUTPUT_FILE,
    },
    verbs: {
      'query instant-query labels series stats volume volume_range detected-fields fmt index-stats':
        {
          ...READS,
          flags: {
            'part-path-prefix': { takes: 'value', effect: 'mutating' },
          },
        },
      delete: { verbs: { list: READS, '*': 'mutating' } },
    },
  },
  {
    names: ['tempo-cli', 'jaeger'],
    doc: 'grafana.com, Tempo CLI, 2.8',
    effect: 'unknown',
    verbs: { 'query list view analyse analyze search': READS },
  },
  { names: ['multitail'], doc: 'multitail(1), 7', effect: 'read-only', flags: { 'i n': 'value' } },
  {
    names: ['sentry-cli', 'datadog-ci', 'pd', 'opsgenie-lamp'],
    doc: 'Clients of services, not told apart',
    effect: 'unknown',
  },
  {
    names: ['datadog-agent', 'agent'],
    doc: 'docs.datadoghq.com, agent commands, 7',
    verbs: {
      'status health version configcheck hostname tagger-list workload-list diagnose check': READS,
      '*': 'mutating',
    },
  },
  {
    names: ['telegraf', 'fluent-bit', 'fluentd', 'vector', 'filebeat', 'logstash'],
    doc: 'Manual of each daemon, 2026',
    effect: 'mutating',
    anyFlags: true,
    flags: { 'version test dry-run': 'read-only' },
    verbs: {
      'validate top tap list graph version': READS,
      test: { verbs: { 'config output': READS } },
    },
    orOperands: true,
  },
];
