import type { Tool } from '../schema.ts';
import { ip } from './ip.ts';

/** Network interfaces, sockets and filters. */
export const NETWORK: readonly Tool[] = [ip];
