import type { Tool } from '../schema.ts';

export const REDIS_TOOLS: readonly Tool[] = [
  {
    names: ['redis-benchmark', 'redis-server', 'redis-sentinel', 'valkey-server'],
    doc: 'redis.io, 8.2',
    effect: 'mutating',
    anyFlags: true,
  },
  {
    names: ['redis-check-rdb', 'redis-check-aof'],
    doc: 'redis.io, persistence, 8.2',
    effect: 'read-only',
    flags: { fix: 'mutating', 'truncate-to-timestamp': { takes: 'value', effect: 'mutating' } },
  },
];
