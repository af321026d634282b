import type { Tool } from '../schema.ts';
import { CASSANDRA } from './cassandra.ts';
import { KAFKA } from './kafka.ts';
import { MONGO } from './mongo.ts';
import { mysql } from './mysql.ts';
import { MYSQL_TOOLS } from './mysql-tools.ts';
import { POSTGRES } from './postgres.ts';
import { psql } from './psql.ts';
import { RABBITMQ } from './rabbitmq.ts';
import { redisCli } from './redis-cli.ts';
import { REDIS_TOOLS } from './redis-tools.ts';
import { SQLITE_TOOLS } from './sqlite.ts';
import { STORES } from './stores.ts';

/** Clients of databases, queues and stores. */
export const DATA: readonly Tool[] = [
  ...CASSANDRA,
  ...KAFKA,
  ...MONGO,
  ...MYSQL_TOOLS,
  mysql,
  ...POSTGRES,
  psql,
  ...RABBITMQ,
  redisCli,
  ...REDIS_TOOLS,
  ...SQLITE_TOOLS,
  ...STORES,
];
