import type { Tool } from '../schema.ts';
import { FIREWALLS } from './firewalls.ts';
import { ip } from './ip.ts';
import { NETWORK_LOOKS } from './looks.ts';

/** Links, routes, filters and what goes over them. */
export const NETWORK: readonly Tool[] = [...FIREWALLS, ip, ...NETWORK_LOOKS];
