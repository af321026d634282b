import type { Tool } from '../schema.ts';
import { FIREWALLS } from './firewalls.ts';
import { ip } from './ip.ts';
import { LINKS } from './links.ts';
import { NETWORK_LOOKS } from './looks.ts';
import { ROUTING } from './routing.ts';
import { SOCKETS } from './sockets.ts';
import { SWITCHES } from './switches.ts';

/** Links, routes, filters and what goes over them. */
export const NETWORK: readonly Tool[] = [
  ...FIREWALLS,
  ip,
  ...LINKS,
  ...NETWORK_LOOKS,
  ...ROUTING,
  ...SOCKETS,
  ...SWITCHES,
];
