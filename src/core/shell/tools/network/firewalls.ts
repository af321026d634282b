import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';

const LIST: NonNullable<Spec['flags']> = {
  'L list S list-rules C check': { takes: 'nothing', effect: 'read-only' },
  'n numeric v verbose x exact line-numbers w wait': 'switch',
  't table p s d i o j sport dport m state ctstate dports sports W': 'value',
  'A append D delete I insert R replace F flush Z zero N new-chain X delete-chain P policy E rename-chain':
    'mutating',
};

export const FIREWALLS: readonly Tool[] = [
  {
    names: [
      'iptables',
      'ip6tables',
      'iptables-legacy',
      'iptables-nft',
      'ip6tables-legacy',
      'ip6tables-nft',
      'ebtables',
      'arptables',
    ],
    doc: 'iptables(8), 1.8; a list with -Z also resets counters',
    effect: 'unknown',
    flags: LIST,
  },
  {
    names: [
      'iptables-save',
      'ip6tables-save',
      'iptables-legacy-save',
      'iptables-nft-save',
      'ebtables-save',
    ],
    doc: 'iptables-save(8), 1.8',
    effect: 'read-only',
    flags: {
      'c counters': 'switch',
      't table': 'value',
      'M modprobe': { takes: 'value', effect: 'unknown' },
      'f file': OUTPUT_FILE,
    },
  },
  {
    names: ['iptables-restore', 'ip6tables-restore'],
    doc: 'iptables-restore(8), 1.8',
    effect: 'mutating',
    flags: { 't test': 'read-only' },
    anyFlags: true,
  },
  {
    names: ['nft'],
    doc: 'nft(8), 1.1',
    flags: {
      'a handle n numeric s stateless j json N reversedns S service y numeric-priority p numeric-protocol T numeric-time u guid nn':
        'switch',
      'c check': 'read-only',
      'f file': { takes: 'value', effect: 'mutating' },
      'i interactive': 'unknown',
      'I includepath D define': 'value',
    },
    verbs: {
      'list get describe monitor': {
        effect: 'read-only',
        flagsFirst: true,
        operands: [{ like: '[;\\n]', effect: 'unknown' }],
      },
      '*': 'mutating',
    },
  },
  {
    names: ['ipset'],
    doc: 'ipset(8), 7.23',
    effect: 'unknown',
    flags: {
      'n name t terse s sorted q quiet': 'switch',
      'o output': 'value',
      'f file': 'unknown',
    },
    verbs: { 'list save test version help': { effect: 'read-only' }, '*': 'mutating' },
  },
  {
    names: ['ipvsadm'],
    doc: 'ipvsadm(8), 1.31',
    effect: 'read-only',
    flags: {
      'l list L n numeric stats rate c connection timeout daemon thresholds persistent-conn sort nosort exact S save':
        'switch',
      '-Ln -ln -Lnc -lnc -Sn': 'switch',
      't tcp-service u udp-service f fwmark-service': 'value',
      'A add-service E edit-service D delete-service C clear R restore a add-server e edit-server d delete-server Z zero set start-daemon stop-daemon':
        'mutating',
    },
  },
  {
    names: ['ufw'],
    doc: 'ufw(8), 0.36',
    verbs: {
      'status show version app-list': { effect: 'read-only' },
      app: { verbs: { 'list info': 'read-only', '*': 'mutating' } },
      '*': 'mutating',
    },
    flags: { 'dry-run': 'read-only' },
  },
  {
    names: ['firewall-cmd'],
    doc: 'firewall-cmd(1), 2.3',
    effect: 'unknown',
    flags: {
      'state list-all list-all-zones list-ports list-services list-sources list-interfaces list-rich-rules list-forward-ports get-zones get-default-zone get-active-zones get-services get-zone-of-interface get-zone-of-source info-zone info-service query-masquerade get-log-denied list-protocols list-icmp-blocks check-config':
        { takes: 'optional', effect: 'read-only' },
      'zone permanent policy': 'optional',
      'reload complete-reload runtime-to-permanent panic-on panic-off': 'mutating',
    },
  },
  {
    names: ['fail2ban-client'],
    doc: 'fail2ban-client(1), 1.1',
    verbs: {
      'status ping version banned': { effect: 'read-only' },
      get: { effect: 'read-only' },
      '*': 'mutating',
    },
  },
];
