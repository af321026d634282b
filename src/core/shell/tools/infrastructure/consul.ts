import type { Spec, Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';

/** Flags of every command that talks to an agent. */
const HTTP: NonNullable<Spec['flags']> = {
  'http-addr token token-file ca-file ca-path client-cert client-key tls-server-name datacenter namespace partition peer filter format':
    'value',
  'stale wan': 'switch',
};

export const consul: Tool = {
  names: ['consul'],
  doc: 'developer.hashicorp.com, Consul CLI commands, 1.21',
  style: 'go',
  flags: HTTP,
  verbs: {
    'members info rtt validate version monitor troubleshoot': READS,
    kv: { verbs: { get: READS, export: READS, '*': 'mutating' } },
    catalog: { verbs: { 'nodes services datacenters': READS } },
    config: { verbs: { 'list read': READS, '*': 'mutating' } },
    intention: { verbs: { 'list get check match': READS, '*': 'mutating' } },
    operator: {
      verbs: {
        raft: { verbs: { 'list-peers': READS, '*': 'mutating' } },
        autopilot: { verbs: { 'get-config state': READS, '*': 'mutating' } },
        area: { verbs: { 'list members': READS, '*': 'mutating' } },
        usage: { verbs: { instances: READS } },
        utilization: 'mutating',
      },
    },
    connect: {
      verbs: {
        ca: { verbs: { 'get-config': READS, '*': 'mutating' } },
        'redirect-traffic expose proxy envoy': 'mutating',
      },
    },
    acl: {
      verbs: {
        'token policy role auth-method binding-rule templated-policy': {
          verbs: { 'list read preview': SHOWS_SECRETS, '*': 'mutating' },
        },
        '*': 'mutating',
      },
    },
    snapshot: { verbs: { inspect: READS, '*': 'mutating' } },
    peering: { verbs: { 'list read exported-services': READS, '*': 'mutating' } },
    'namespace partition resource': { verbs: { 'list read': READS, '*': 'mutating' } },
    services: { verbs: { 'exported-services': READS, '*': 'mutating' } },
    tls: 'mutating',
    keyring: {
      effect: 'unknown',
      flags: {
        'list list-primary': 'read-only',
        'install use remove': { takes: 'value', effect: 'mutating' },
        'relay-factor': 'value',
        'local-only': 'switch',
      },
    },
    watch: {
      effect: 'read-only',
      flags: { 'type key prefix service tag passingonly name state': 'value', shell: 'switch' },
      operands: [{ effect: 'unknown' }],
    },
    '*': 'mutating',
  },
};
