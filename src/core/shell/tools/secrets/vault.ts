import type { Spec, Tool } from '../schema.ts';

/** Flags of every command that talks to the server. */
const SERVER: NonNullable<Spec['flags']> = {
  'address agent-address ca-cert ca-path client-cert client-key header mfa namespace ns tls-server-name wrap-ttl unlock-key':
    'value',
  'tls-skip-verify disable-redirects non-interactive output-policy policy-override': 'switch',
  'output-curl-string': 'read-only',
  'format field log-level': 'value',
};

const READ: Spec = { effect: 'read-only', anyFlags: true };
const SECRET: Spec = { ...READ, sensitive: true };

export const vault: Tool = {
  names: ['vault', 'bao'],
  doc: 'developer.hashicorp.com, Vault CLI commands, 1.20',
  style: 'go',
  flags: SERVER,
  verbs: {
    status: READ,
    kv: {
      verbs: {
        get: { ...SECRET, flags: { 'mount version': 'value' } },
        'list metadata': {
          ...READ,
          verbs: { get: READ, 'put patch delete': 'mutating' },
          orOperands: true,
        },
        'put patch delete undelete destroy rollback enable-versioning': 'mutating',
      },
    },
    'list version path-help print': READ,
    'write delete login unwrap ssh agent proxy server transit': 'mutating',
    token: {
      verbs: {
        'lookup capabilities': { effect: 'read-only', flags: { accessor: 'switch' } },
        'create renew revoke': 'mutating',
      },
    },
    operator: {
      verbs: {
        'members key-status utilization': READ,
        raft: {
          verbs: {
            'list-peers': READ,
            autopilot: { verbs: { 'get-config state': READ, 'set-config': 'mutating' } },
            'join remove-peer': 'mutating',
            snapshot: 'mutating',
          },
        },
        '*': 'mutating',
      },
    },
    'auth secrets policy audit plugin namespace lease': {
      verbs: {
        'list read lookup info help': READ,
        '*': 'mutating',
      },
    },
  },
};
