import type { Tool } from '../schema.ts';
import { dig } from './dig.ts';

/** Clients and servers of the domain name system. */
export const DNS: readonly Tool[] = [dig];
