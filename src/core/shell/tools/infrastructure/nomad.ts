import type { Spec, Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';

/** Flags of every command that talks to a server. */
const HTTP: NonNullable<Spec['flags']> = {
  'address region namespace ca-cert ca-path client-cert client-key tls-server-name token': 'value',
  'no-color force-color tls-skip-verify': 'switch',
};

export const nomad: Tool = {
  names: ['nomad'],
  doc: 'developer.hashicorp.com, Nomad CLI commands, 1.10',
  style: 'go',
  flags: HTTP,
  verbs: {
    'status version monitor inspect': READS,
    node: {
      verbs: {
        status: READS,
        config: { effect: 'read-only', flags: { servers: 'switch', 'update-servers': 'mutating' } },
        meta: { verbs: { read: READS, '*': 'mutating' } },
        pool: { verbs: { 'list info jobs nodes': READS, '*': 'mutating' } },
        '*': 'mutating',
      },
    },
    'node-status alloc-status eval-status server-members agent-info logs': READS,
    alloc: {
      verbs: {
        'status logs checks': READS,
        fs: READS,
        exec: {
          effect: 'read-only',
          flags: { 'i t': 'switch', 'task e group': 'value', job: 'switch' },
          flagsFirst: true,
          runs: { from: 1, as: 'argv' },
        },
        '*': 'mutating',
      },
    },
    job: {
      verbs: {
        'status inspect history plan validate deployments allocs actions': READS,
        tag: 'mutating',
        '*': 'mutating',
      },
    },
    plan: READS,
    validate: READS,
    deployment: { verbs: { 'list status': READS, '*': 'mutating' } },
    eval: { verbs: { 'list status': READS, '*': 'mutating' } },
    server: { verbs: { members: READS, '*': 'mutating' } },
    operator: {
      verbs: {
        raft: { verbs: { 'list-peers info logs state': READS, '*': 'mutating' } },
        autopilot: { verbs: { 'get-config health': READS, '*': 'mutating' } },
        scheduler: { verbs: { 'get-config': READS, '*': 'mutating' } },
        snapshot: { verbs: { inspect: READS, '*': 'mutating' } },
        metrics: READS,
        api: {
          effect: 'read-only',
          flags: {
            X: { takes: 'value', values: { 'GET HEAD': 'none', '*': 'mutating' } },
            'filter H': 'value',
            'verbose dryrun': 'switch',
          },
          operands: [{ from: 1, effect: 'unknown' }],
        },
        '*': 'mutating',
      },
    },
    acl: {
      verbs: {
        'token policy role auth-method binding-rule': {
          verbs: { 'list info self': SHOWS_SECRETS, '*': 'mutating' },
        },
        '*': 'mutating',
      },
    },
    'namespace quota': { verbs: { 'list inspect status': READS, '*': 'mutating' } },
    volume: {
      verbs: {
        status: READS,
        snapshot: { verbs: { list: READS, '*': 'mutating' } },
        '*': 'mutating',
      },
    },
    var: { verbs: { 'get list': SHOWS_SECRETS, '*': 'mutating' } },
    service: { verbs: { 'list info': READS, '*': 'mutating' } },
    scaling: { verbs: { policy: { verbs: { 'list info': READS } } } },
    recommendation: { verbs: { 'list info': READS, '*': 'mutating' } },
    plugin: { verbs: { status: READS } },
    license: { verbs: { get: READS, inspect: READS } },
    system: 'mutating',
    '*': 'mutating',
  },
};
