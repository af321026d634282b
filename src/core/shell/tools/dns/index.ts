import type { Tool } from '../schema.ts';
import { DIG } from './dig.ts';
import { DNS_SERVERS } from './servers.ts';

/** Names. */
export const DNS: readonly Tool[] = [...DIG, ...DNS_SERVERS];
