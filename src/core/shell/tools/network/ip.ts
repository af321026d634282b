import type { Spec, Tool } from '../schema.ts';

const OBJECT: Spec = {
  effect: 'read-only',
  flagsFirst: true,
  verbs: {
    'show list lst get help': 'read-only',
    'add change replace append del delete set flush up down save restore prepend': 'mutating',
  },
};

export const ip: Tool = {
  names: ['ip'],
  doc: 'ip(8), iproute2 6.11',
  style: 'go',
  prefixes: true,
  flags: {
    '4 6 0 B M s stats statistics d details o oneline r resolve t timestamp ts h human human-readable j json p pretty c color br brief a all N Numeric iec echo V':
      'switch',
    'f family rc rcvbuf n netns l loops': 'value',
    'b batch': { takes: 'value', is: 'script' },
    force: 'switch',
  },
  verbs: {
    'address addr link neighbour neigh route rule maddress mroute tunnel vrf': OBJECT,
    netns: {
      effect: 'read-only',
      verbs: {
        'list list-id identify pids': 'read-only',
        exec: { effect: 'read-only', runs: { from: 1, as: 'argv' } },
        'add delete set attach': 'mutating',
      },
    },
    monitor: 'read-only',
  },
};
