import type { Tool } from '../schema.ts';
import { redisCli } from './redis-cli.ts';

/** Clients of databases, caches and queues. */
export const DATA: readonly Tool[] = [redisCli];
