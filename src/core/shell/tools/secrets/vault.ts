import type { Spec, Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';

/** Flags of every command that talks to the server. */
const SERVER: NonNullable<Spec['flags']> = {
  'address agent-address ca-cert ca-path client-cert client-key header mfa namespace ns tls-server-name unlock-key':
    'value',
  'wrap-ttl': { takes: 'value', effect: 'unknown' },
  'tls-skip-verify disable-redirects non-interactive output-policy policy-override': 'switch',
  'output-curl-string': 'read-only',
  'format field log-level log-format mount version': 'value',
};

/** Paths whose reading makes the server hand out new credentials. */
const DYNAMIC =
  '(?:^|/)(?:creds|sts|issue|sign|roles?/[^/]+/(?:secret-id|login)|static-creds/[^/]+/rotate|token|generate|random|export|lease|rotate|rotate-root|rotate-role|config/rotate|wrapping|tidy|restore)(?:/|$)';

/** Vault and OpenBao. */
export const vault: Tool = {
  names: ['vault', 'bao'],
  doc: 'developer.hashicorp.com, Vault CLI commands, 1.20; openbao.org, 2.4',
  style: 'go',
  flags: SERVER,
  verbs: {
    'status version version-history path-help': READS,
    print: { verbs: { token: SHOWS_SECRETS } },
    read: {
      ...READS,
      operands: [
        {
          at: 0,
          like: '^/?(?:v1/)?(?:sys|auth|identity)/(?!.*(?:secret-id|login|wrapping|rotate|generate|oidc/token|oidc/token))',
          effect: 'read-only',
        },
        { at: 0, like: DYNAMIC, effect: 'mutating' },
        {
          at: 0,
          like: '^/?(?:v1/)?(?:[^/]+/)*(?:config|roles?|certs?|ca|ca_chain|crl|metadata|issuers?|keys)(?:/|$)',
          effect: 'read-only',
        },
        { at: 0, like: '^/?(?:secret|kv|cubbyhole)[^/]*/', sensitive: true },
        { at: 0, effect: 'unknown' },
      ],
    },
    list: READS,
    kv: {
      verbs: {
        get: SHOWS_SECRETS,
        list: READS,
        metadata: { verbs: { get: READS, '*': 'mutating' } },
        '*': 'mutating',
      },
    },
    token: {
      verbs: {
        lookup: READS,
        capabilities: READS,
        '*': 'mutating',
      },
    },
    operator: {
      verbs: {
        'members key-status utilization diagnose usage': READS,
        raft: {
          verbs: {
            'list-peers': READS,
            autopilot: { verbs: { 'get-config state': READS, '*': 'mutating' } },
            snapshot: { verbs: { inspect: READS, '*': 'mutating' } },
            '*': 'mutating',
          },
        },
        'generate-root rekey rotate-keys': {
          effect: 'mutating',
          flags: { status: 'read-only' },
          anyFlags: true,
        },
        '*': 'mutating',
      },
    },
    auth: { verbs: { 'list help': READS, '*': 'mutating' } },
    secrets: { verbs: { list: READS, '*': 'mutating' } },
    policy: { verbs: { 'list read': READS, fmt: 'mutating', '*': 'mutating' } },
    audit: { verbs: { list: READS, '*': 'mutating' } },
    plugin: { verbs: { 'list info': READS, '*': 'mutating' } },
    namespace: { verbs: { 'list lookup': READS, '*': 'mutating' } },
    lease: { verbs: { lookup: READS, '*': 'mutating' } },
    pki: { verbs: { 'health-check list-intermediates verify-sign': READS, '*': 'mutating' } },
    hcp: 'mutating',
    monitor: READS,
    events: { verbs: { subscribe: READS } },
    debug: 'mutating',
    ssh: 'unknown',
    '*': 'mutating',
  },
};
