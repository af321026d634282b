import type { Spec, Tool } from '../schema.ts';

const SHOWS = 'show list lst sh ls get help';
const OBJECT: Spec = {
  effect: 'read-only',
  flagsFirst: true,
  verbs: {
    [SHOWS]: 'read-only',
    'add change replace append del delete set flush up down save restore prepend': 'mutating',
    showdump: 'unknown',
  },
};
const READER: Spec = { effect: 'read-only', flagsFirst: true };

export const ip: Tool = {
  names: ['ip'],
  doc: 'ip(8), iproute2 6.15',
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
    'link l': {
      ...OBJECT,
      // `ip link s` is set, unlike for the other objects.
      verbs: {
        's se': 'mutating',
        ...OBJECT.verbs,
        property: 'mutating',
        xstats: 'read-only',
        afstats: 'read-only',
      },
    },
    'address addr neighbour neighbor neigh n route r rule maddress mroute tunnel tun vrf ntable addrlabel nexthop token mptcp':
      OBJECT,
    netns: {
      effect: 'read-only',
      verbs: {
        'list ls list-id identify pids monitor': 'read-only',
        exec: { effect: 'read-only', runs: { from: 1, as: 'argv' } },
        'add delete del set attach': 'mutating',
      },
    },
    monitor: READER,
    xfrm: { verbs: { 'state policy monitor': OBJECT } },
    'sr l2tp macsec tcp_metrics netconf fou ila ioam stats': {
      effect: 'unknown',
      verbs: { show: 'read-only' },
    },
    help: READER,
  },
};
