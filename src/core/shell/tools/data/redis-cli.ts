import type { Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';

export const redisCli: Tool = {
  names: ['redis-cli', 'valkey-cli', 'keydb-cli'],
  doc: 'redis.io, Redis CLI and commands reference, 8.2',
  effect: 'read-only',
  anyCase: true,
  flags: {
    'h p s a u n r i t d D user pass cacert cacertdir cert key sni tls-ciphers pattern quoted-pattern count memkeys-samples show-pushes':
      'value',
    'c raw no-raw csv json quoted-input tls insecure askpass no-auth-warning verbose 2 3 4 6 e':
      'switch',
    'stat bigkeys memkeys keystats hotkeys scan latency latency-history latency-dist': 'read-only',
    'intrinsic-latency': { takes: 'value', effect: 'read-only' },
    x: 'switch',
    // Behind the command it is a key.
    help: 'unknown',
    X: 'value',
    cluster: { takes: 'value', values: { 'check info help': 'read-only', '*': 'mutating' } },
    'eval ldb ldb-sync-mode pipe replica lru-test': 'unknown',
    'rdb functions-rdb': OUTPUT_FILE,
  },
  flagsFirst: true,
  verbs: {
    'get mget exists ttl pttl expiretime pexpiretime type strlen getrange substr getbit bitcount bitpos keys scan randomkey hget hgetall hkeys hvals hlen hmget hexists hscan hstrlen hrandfield httl lrange llen lindex lpos scard smembers sismember smismember sscan srandmember sinter sintercard sunion sdiff zrange zrangebyscore zrevrange zrevrangebyscore zrangebylex zcard zscore zmscore zrank zrevrank zcount zlexcount zscan zinter zunion zdiff zrandmember xlen xrange xrevrange xread geodist geohash geopos geosearch georadius_ro georadiusbymember_ro bitfield_ro sort_ro dbsize info ping echo time role lastsave monitor dump digest readonly readwrite lolwut help subscribe psubscribe ssubscribe':
      { effect: 'read-only', flagsFirst: true },
    config: { verbs: { 'get help': 'read-only', '*': 'mutating' } },
    client: {
      verbs: {
        'list info getname id getredir trackinginfo help': {
          effect: 'read-only',
          flagsFirst: true,
        },
        '*': 'mutating',
      },
    },
    'slowlog latency': {
      verbs: { 'get len help latest history doctor graph histogram': 'read-only', '*': 'mutating' },
    },
    cluster: {
      verbs: {
        'info nodes slots shards myid myshardid links keyslot countkeysinslot getkeysinslot replicas slaves count-failure-reports slot-stats help':
          'read-only',
        '*': 'mutating',
      },
    },
    memory: { verbs: { 'usage stats doctor malloc-stats help': 'read-only', '*': 'mutating' } },
    command: 'read-only',
    object: { verbs: { 'encoding freq idletime refcount help': 'read-only' } },
    acl: {
      verbs: {
        'list users whoami cat getuser help': 'read-only',
        log: { effect: 'read-only', operands: [{ like: '^\\d+$' }, { effect: 'mutating' }] },
        '*': 'mutating',
      },
    },
    pubsub: { verbs: { 'channels numsub numpat shardchannels shardnumsub help': 'read-only' } },
    xinfo: { verbs: { 'stream groups consumers help': 'read-only' } },
    xpending: 'read-only',
    module: { verbs: { 'list help': 'read-only', '*': 'mutating' } },
    function: { verbs: { 'list stats dump help': 'read-only', '*': 'mutating' } },
    script: { verbs: { exists: 'read-only', '*': 'mutating' } },
    sentinel: {
      verbs: {
        'master masters replicas slaves sentinels get-master-addr-by-name ckquorum myid info-cache pending-scripts help':
          'read-only',
        '*': 'mutating',
      },
    },
    'debug eval evalsha eval_ro evalsha_ro fcall fcall_ro wait waitaof auth hello select multi exec discard watch unwatch':
      'unknown',
    '*': 'mutating',
  },
  input: 'words',
};
