import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

/** Routing daemons, neighbours and counters. */
export const ROUTING: readonly Tool[] = [
  {
    names: ['vtysh'],
    doc: 'docs.frrouting.org, vtysh, 10.4',
    effect: 'read-only',
    flags: {
      'c command': { takes: 'value', is: 'words' },
      'd daemon N pathspace': 'value',
      'E echo n noerror': 'switch',
    },
    verbs: { 'show ping traceroute': { effect: 'read-only', flagsFirst: true }, '*': 'mutating' },
    input: 'words',
  },
  {
    names: ['birdc', 'birdcl', 'birdc6'],
    doc: 'bird.network.cz, remote control, 3.1',
    flags: { s: 'value', 'r v': 'switch' },
    verbs: { 'show help': READS, '*': 'mutating' },
  },
  {
    names: ['lldpcli'],
    doc: 'lldpcli(8), lldpd 1.0',
    flags: { 'f format': 'value' },
    verbs: { 'show watch help': READS, '*': 'mutating' },
  },
  { names: ['lldpctl'], doc: 'lldpctl(8), lldpd 1.0', effect: 'read-only', anyFlags: true },
  {
    names: ['nstat', 'lnstat'],
    doc: 'nstat(8), iproute2 6.15; it keeps what it saw under /tmp',
    effect: 'read-only',
    flags: {
      'a ignore z zeros s noupdate j json p pretty e errors n nooutput d dump': 'switch',
      'i c f k F w': 'value',
      'r reset': 'mutating',
    },
  },
];
