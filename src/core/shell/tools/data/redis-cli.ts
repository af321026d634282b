import type { Tool } from '../schema.ts';

export const redisCli: Tool = {
  names: ['redis-cli', 'valkey-cli', 'keydb-cli'],
  doc: 'redis.io, Redis CLI and commands reference, 8.0',
  effect: 'read-only',
  anyCase: true,
  flags: {
    'h p s a u n r i t d D user pass askpass cacert cacertdir cert key sni tls-ciphers pattern count memkeys-samples show-pushes':
      'value',
    'c raw no-raw csv json quoted-input tls insecure no-auth-warning verbose 2 3 4 6 e': 'switch',
    'stat bigkeys memkeys hotkeys scan latency latency-history latency-dist': 'read-only',
    x: 'switch',
    'eval cluster pipe rdb functions-rdb replica lru-test intrinsic-latency': 'unknown',
  },
  flagsFirst: true,
  verbs: {
    'get mget exists ttl pttl type strlen getrange keys scan hget hgetall hkeys hlen hmget hscan lrange llen lindex scard smembers sismember sscan zrange zcard zscore zrank zcount zscan dbsize info ping echo time role lastsave command xlen xrange xinfo randomkey':
      { effect: 'read-only', flagsFirst: true },
    config: { verbs: { 'get help': 'read-only', 'set resetstat rewrite': 'mutating' } },
    client: {
      verbs: {
        'list info getname id': 'read-only',
        'kill pause unpause setname no-evict': 'mutating',
      },
    },
    slowlog: { verbs: { 'get len help': 'read-only', reset: 'mutating' } },
    cluster: { verbs: { 'info nodes slots shards myid': 'read-only', '*': 'mutating' } },
    'set del unlink expire flushdb flushall hset lpush rpush sadd zadd incr decr rename shutdown':
      'mutating',
  },
  input: 'words',
};
