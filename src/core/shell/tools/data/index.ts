import type { Tool } from '../schema.ts';
import { mysql } from './mysql.ts';
import { psql } from './psql.ts';
import { redisCli } from './redis-cli.ts';

/** Clients of databases, caches and queues. */
export const DATA: readonly Tool[] = [mysql, psql, redisCli];
