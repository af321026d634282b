import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

/** Links, routes and queues, and what keeps them. */
export const LINKS: readonly Tool[] = [
  {
    names: ['arp'],
    doc: 'arp(8), net-tools 2.10',
    effect: 'read-only',
    flags: {
      'a n v e': 'switch',
      'i H t': 'value',
      's d f D': 'mutating',
      '-an -na -ne': 'switch',
    },
  },
  {
    names: ['route'],
    doc: 'route(8), net-tools 2.10',
    effect: 'read-only',
    flags: { 'n e v F C 4 6': 'switch', A: 'value', '-ne -en -rn': 'switch' },
    verbs: { '*': 'mutating', print: 'read-only', get: 'read-only' },
  },
  {
    names: ['ifconfig'],
    doc: 'ifconfig(8), net-tools 2.10',
    effect: 'read-only',
    flags: { 'a s v': 'switch' },
    operands: [{ at: 1, effect: 'mutating' }],
  },
  {
    names: ['bridge'],
    doc: 'bridge(8), iproute2 6.15',
    style: 'go',
    prefixes: true,
    flags: { 's d j p c t o statistics details json': 'switch', n: 'value' },
    verbs: {
      'link fdb mdb vlan vni': {
        effect: 'read-only',
        flagsFirst: true,
        // Cut short, it is set to some of them.
        verbs: { 's se': 'mutating', 'show get': 'read-only', '*': 'mutating' },
      },
      monitor: 'read-only',
    },
  },
  {
    names: ['tc'],
    doc: 'tc(8), iproute2 6.15',
    style: 'go',
    flags: {
      's d j p g c statistics details json': 'switch',
      'n netns': 'value',
      b: { takes: 'value', is: 'script' },
    },
    verbs: {
      'qdisc class filter chain action actions': {
        effect: 'unknown',
        flagsFirst: true,
        verbs: { 'show list ls get': 'read-only', '*': 'mutating' },
      },
      monitor: 'read-only',
    },
  },
  {
    names: ['ethtool'],
    doc: 'ethtool(8), 6.15',
    effect: 'read-only',
    flags: {
      'i driver S statistics k show-features show-offload g show-ring c show-coalesce a show-pause d register-dump e eeprom-dump m module-info dump-module-eeprom T show-time-stamping l show-channels n u show-nfc x show-rxfh show-rxfh-indir show-eee show-priv-flags P show-permaddr show-fec phy-statistics include-statistics json debug':
        'switch',
      'A pause C coalesce G set-ring K features offload s change L set-channels p identify r negotiate t test E change-eeprom f flash N U config-nfc X set-rxfh-indir rxfh W set-dump reset set-eee set-priv-flags set-fec set-phy-tunable':
        'mutating',
    },
  },
  {
    names: ['wg'],
    doc: 'wg(8), 1.0',
    effect: 'read-only',
    verbs: {
      'show showconf': { effect: 'read-only', sensitive: true },
      'genkey genpsk pubkey': 'read-only',
      '*': 'mutating',
    },
  },
  {
    names: [
      'iptables-apply',
      'netfilter-persistent',
      'wg-quick',
      'ifup',
      'ifdown',
      'dhclient',
      'dhcpcd',
      'hping3',
      'brctl',
    ],
    doc: 'Manual page of each',
    effect: 'mutating',
    anyFlags: true,
  },
  {
    names: ['nmcli'],
    doc: 'nmcli(1), NetworkManager 1.52',
    effect: 'read-only',
    prefixes: true,
    flags: {
      't terse p pretty o overview s show-secrets c colors a ask': 'switch',
      'f fields g get-values m mode e escape w wait': 'value',
    },
    verbs: {
      'general g': {
        effect: 'read-only',
        verbs: {
          'status permissions': 'read-only',
          hostname: { effect: 'read-only', operands: [{ effect: 'mutating' }] },
          '*': 'mutating',
        },
      },
      'device dev connection con': {
        effect: 'read-only',
        verbs: {
          // Cut short so far, it is modify.
          'm mo': 'mutating',
          'status show monitor lldp': READS,
          wifi: { effect: 'read-only', verbs: { list: READS, '*': 'mutating' } },
          '*': 'mutating',
        },
      },
      monitor: 'read-only',
      '*': 'mutating',
    },
  },
  {
    names: ['networkctl'],
    doc: 'networkctl(1), systemd 257',
    effect: 'read-only',
    flags: { 'a all s stats l full no-pager no-legend': 'switch', 'n lines json': 'value' },
    verbs: { 'list status lldp label cat': READS, '*': 'mutating' },
  },
];
