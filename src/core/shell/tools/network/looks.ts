import type { Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';

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
];
