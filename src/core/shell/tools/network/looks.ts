import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** What only looks at the network. */
export const NETWORK_LOOKS: readonly Tool[] = [
  {
    names: ['ss', 'netstat', 'lsof', 'iftop', 'nethogs', 'bmon'],
    doc: 'ss(8), iproute2 6.15; netstat(8), net-tools 2.10; lsof(8), 4.99',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'K kill': 'mutating', 'D diag': { takes: 'optional', effect: 'unknown' } },
  },
  {
    names: [
      'ping',
      'ping6',
      'fping',
      'traceroute',
      'traceroute6',
      'tracepath',
      'tracepath6',
      'mtr',
      'tcptraceroute',
      'tcping',
    ],
    doc: 'ping(8), traceroute(8), tracepath(8), iputils 2024; mtr(8), 0.96',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'f flood': 'unknown' },
  },
  {
    names: ['arping'],
    doc: 'arping(8), iputils 2024; -U and -A change what neighbours know',
    effect: 'read-only',
    flags: { 'D f q b 0 r v e': 'switch', 'c w I s i S T t C W': 'value', 'U A P p': 'mutating' },
  },
  {
    names: ['tcpdump'],
    doc: 'tcpdump(1), 4.99',
    effect: 'read-only',
    flags: {
      'A a b d D e f h H I J K l L n N O p q S t u U v x X nn vv vvv tt ttt tttt xx XX immediate-mode list-interfaces number print version':
        'switch',
      '-nn -nni -vv -vvv -tttt -ttt -tt -xx -XX -nnvv -nnvvv -nnA -nne -nnl': 'switch',
      'B c E F G i j M m Q r s T V W y Z time-stamp-precision interface count snapshot-length':
        'value',
      w: OUTPUT_FILE,
      z: { takes: 'value', effect: 'unknown' },
    },
  },
  {
    names: ['tshark', 'dumpcap', 'ngrep'],
    doc: 'tshark(1), Wireshark 4.4; ngrep(8), 1.47',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      'w O': OUTPUT_FILE,
      X: { takes: 'value', effect: 'unknown' },
      'export-objects': { takes: 'value', effect: 'mutating' },
    },
  },
  {
    names: ['nmap'],
    doc: 'nmap(1), 7.97; scripts of the categories below are not told apart',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      'o oN oX oS oG oA': { takes: 'optional', effect: 'mutating' },
      '-oN -oX -oS -oG -oA': OUTPUT_FILE,
      script: {
        takes: 'value',
        values: {
          '*,*': 'unknown',
          'ssl-* http-title http-headers dns-* banner default safe tls-* ssh2-enum-algos': 'none',
          '*': 'unknown',
        },
      },
      'iL excludefile': 'value',
    },
  },
  {
    names: ['nc', 'ncat', 'netcat', 'telnet'],
    doc: 'nc(1), OpenBSD; ncat(1), 7.97',
    effect: 'read-only',
    flags: {
      z: 'read-only',
      '4 6 n v u U D d k N r S t C b h vv zv': 'switch',
      '-zv -vz -zvn -vnz -nvz -zvu -zuv -zvw -vzw -zvnw': 'read-only',
      'w p s i q X x I O T m V P': 'value',
      'l listen': 'unknown',
      'e c exec sh-exec lua-exec': { takes: 'value', effect: 'unknown' },
      'o output': OUTPUT_FILE,
    },
    input: 'requests',
  },
  {
    names: ['iperf', 'iperf3', 'netperf', 'qperf'],
    doc: 'A load on the target; iperf3(1), 3.19',
    effect: 'mutating',
    anyFlags: true,
    flags: { 'version v': 'read-only' },
  },
  {
    names: ['conntrack'],
    doc: 'conntrack(8), 1.4',
    effect: 'unknown',
    flags: {
      'L dump G get E event C count S stats': 'read-only',
      'D delete U update I create F flush A add': 'mutating',
      'p s d f r q orig-src orig-dst orig-port-src orig-port-dst sport dport state status mark m zone o output proto src dst e':
        'value',
      'n src-nat g dst-nat': 'optional',
    },
  },
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
        verbs: { 'show get': 'read-only', '*': 'mutating' },
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
