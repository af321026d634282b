import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

/** Further stores and queues. */
export const STORES: readonly Tool[] = [
  {
    names: ['nats'],
    doc: 'github.com/nats-io/natscli, 0.3',
    flags: {
      's server user password creds nkey context timeout connection-name': 'value',
      'trace no-context': 'switch',
    },
    verbs: {
      rtt: READS,
      server: {
        verbs: {
          'list ls info ping check report': READS,
          'request req': 'unknown',
          account: { verbs: { info: READS } },
          '*': 'mutating',
        },
      },
      'stream str': {
        verbs: {
          'ls list info report state subjects view get cluster-info find graph gaps': READS,
          '*': 'mutating',
        },
      },
      'consumer con': { verbs: { 'ls list info report find graph': READS, '*': 'mutating' } },
      kv: { verbs: { 'ls get history status info watch': READS, '*': 'mutating' } },
      'object obj': { verbs: { 'ls info status watch': READS, '*': 'mutating' } },
      context: { verbs: { 'ls list show info validate': READS, '*': 'mutating' } },
      account: { verbs: { 'info report': READS, '*': 'mutating' } },
      'events event top graph': READS,
      sub: {
        ...READS,
        flags: { 'ack queue dump': { takes: 'optional', effect: 'mutating' } },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['ceph'],
    doc: 'docs.ceph.com, ceph(8), 20',
    flags: {
      'c conf n name id cluster m f format k keyring connect-timeout': 'value',
      's status w watch h v': 'switch',
      'o out-file': OUTPUT_FILE,
      'i in-file': 'value',
    },
    effect: 'read-only',
    verbs: {
      'status s df report versions version features fsid time-sync-status node quorum_status':
        READS,
      health: { effect: 'read-only', verbs: { detail: READS, '*': 'mutating' } },
      log: { verbs: { last: READS, '*': 'mutating' } },
      osd: {
        verbs: {
          'tree df stat status dump perf ls find metadata getmap getmaxosd lspools blocked-by utilization safe-to-destroy ok-to-stop count-metadata versions map numa-status':
            READS,
          pool: { verbs: { 'ls get stats get-quota autoscale-status': READS, '*': 'mutating' } },
          crush: {
            verbs: {
              'tree dump class rule show-tunables': {
                effect: 'read-only',
                verbs: { 'ls dump list ls-osd': READS },
                orOperands: true,
                operands: [{ effect: 'unknown' }],
              },
              '*': 'mutating',
            },
          },
          '*': 'mutating',
        },
      },
      'mon mgr mds': {
        verbs: {
          'stat dump metadata versions services count-metadata ok-to-stop': READS,
          module: { verbs: { ls: READS, '*': 'mutating' } },
          '*': 'mutating',
        },
      },
      pg: {
        verbs: {
          'stat dump ls ls-by-osd ls-by-pool ls-by-primary dump_stuck dump_pools_json map debug getmap':
            READS,
          '*': 'mutating',
        },
      },
      fs: { verbs: { 'ls status dump get': READS, '*': 'mutating' } },
      auth: {
        verbs: { 'ls list get print-key print_key get-key export': SHOWS_SECRETS, '*': 'mutating' },
      },
      config: { verbs: { 'dump get show help ls log show-with-defaults': READS, '*': 'mutating' } },
      crash: { verbs: { 'ls ls-new info stat': READS, '*': 'mutating' } },
      orch: {
        verbs: {
          'ls ps status': READS,
          host: { verbs: { ls: READS, '*': 'mutating' } },
          device: { verbs: { ls: READS, '*': 'mutating' } },
          '*': 'mutating',
        },
      },
      'daemon tell': {
        effect: 'mutating',
        operands: [
          { at: 0 },
          {
            at: 1,
            like: '^(?:dump\\w*|status|version|help|ops|objecter_requests|get_command_descriptions|get_mapped_pools|log_stats|mon_status|quorum_status)$',
            effect: 'read-only',
          },
          { at: 1, like: '^(?:config|perf|heap|session|client|cache|bluefs|bluestore|scrub)$' },
          {
            at: 2,
            like: '^(?:show|get|diff|dump|schema|stats|ls|status|histogram)$',
            effect: 'read-only',
          },
          { from: 1, effect: 'mutating' },
        ],
      },
      balancer: { verbs: { status: READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['rbd', 'rados'],
    doc: 'docs.ceph.com, rbd(8), rados(8), 20',
    flags: { 'p pool c conf id n name k keyring format N namespace image': 'value' },
    verbs: {
      'ls list info du disk-usage status children diff lspools df stat listsnap showmapped listxattr watch':
        READS,
      'snap mirror trash lock device': {
        verbs: {
          'ls list info status': READS,
          pool: { verbs: { 'info status': READS, '*': 'mutating' } },
          image: { verbs: { status: READS, '*': 'mutating' } },
          '*': 'mutating',
        },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['clickhouse-client'],
    doc: 'clickhouse.com, clickhouse-client, 25.9',
    effect: 'read-only',
    input: 'postgres',
    flags: {
      'h host port u user password d database f format max_threads': 'value',
      's secure vertical E multiquery n time t': 'switch',
      'q query': { takes: 'value', is: 'postgres' },
      'queries-file': { takes: 'value', is: 'script' },
    },
  },
  {
    names: ['influx'],
    doc: 'docs.influxdata.com, influx CLI, 2.7',
    flags: {
      'host t token o org c active-config': 'value',
      'skip-verify json hide-headers': 'switch',
    },
    verbs: {
      'ping version': READS,
      'bucket org user auth task telegrafs dashboards secret config v1': {
        verbs: { 'list ls find': READS, '*': 'mutating' },
      },
      'query repl': 'unknown',
      '*': 'mutating',
    },
  },
  {
    names: ['mc'],
    doc: 'min.io, mc reference, 2025',
    flags: { 'C config-dir': 'value', 'quiet q json debug insecure no-color': 'switch' },
    verbs: {
      'ls stat du find diff tree cat head ping ready': {
        ...READS,
        flags: { exec: { takes: 'value', effect: 'unknown' } },
      },
      admin: {
        verbs: {
          'info trace logs console top': READS,
          'user group policy config heal prometheus cluster rebalance decommission': {
            effect: 'unknown',
            verbs: { 'list ls info get status svcacct-list': READS },
          },
          '*': 'mutating',
        },
      },
      alias: { verbs: { 'list ls': SHOWS_SECRETS, '*': 'mutating' } },
      'ilm replicate version tag event policy anonymous quota retention encrypt': {
        verbs: { 'ls list info get status export': READS, '*': 'mutating' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['memcstat', 'memcached-tool'],
    doc: 'memcached-tool(1), 1.6',
    effect: 'read-only',
    anyFlags: true,
    operands: [{ at: 1, like: '^(?!(?:display|stats|settings|sizes|dump)$)', effect: 'unknown' }],
  },
  {
    names: ['etcdctl'],
    doc: 'etcd.io, etcdctl, 3.6',
    flags: {
      'endpoints cacert cert key user password w write-out command-timeout dial-timeout keepalive-time keepalive-timeout d discovery-srv discovery-srv-name max-request-bytes max-recv-bytes':
        'value',
      'debug hex insecure-discovery insecure-skip-tls-verify insecure-transport cluster': 'switch',
    },
    verbs: {
      get: READS,
      endpoint: { verbs: { 'health status hashkv': READS } },
      'member alarm': { verbs: { list: READS, '*': 'mutating' } },
      'user role': { verbs: { 'list get': READS, '*': 'mutating' } },
      lease: { verbs: { 'list timetolive': READS, '*': 'mutating' } },
      snapshot: { verbs: { status: READS, '*': 'mutating' } },
      check: { verbs: { '*': 'mutating' } },
      watch: {
        effect: 'read-only',
        anyFlags: true,
        flags: { 'i interactive': 'unknown' },
        operands: [{ from: 1, effect: 'unknown' }],
      },
      auth: { verbs: { status: READS, '*': 'mutating' } },
      downgrade: { verbs: { validate: READS, '*': 'mutating' } },
      version: READS,
      '*': 'mutating',
    },
  },
  {
    names: ['etcdutl'],
    doc: 'etcd.io, etcdutl, 3.6',
    flags: { 'w write-out': 'value' },
    verbs: {
      snapshot: { verbs: { status: READS, '*': 'mutating' } },
      hashkv: READS,
      version: READS,
      '*': 'mutating',
    },
  },
];
