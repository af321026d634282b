import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** What systemd keeps, besides its units. */
export const SYSTEMD: readonly Tool[] = [
  {
    names: [
      'hostnamectl',
      'localectl',
      'loginctl',
      'machinectl',
      'bootctl',
      'coredumpctl',
      'udevadm',
      'busctl',
      'homectl',
      'portablectl',
      'userdbctl',
    ],
    doc: 'Manual page of each, systemd 257',
    effect: 'read-only',
    flags: {
      'no-pager no-legend no-ask-password a all l full q quiet static transient pretty r reverse 1':
        'switch',
      'H host M machine p property P s lines n o output json since S until U F field': 'value',
    },
    verbs: {
      'status show list list-sessions list-users list-seats session-status user-status seat-status show-session show-user list-images list-locales list-keymaps info monitor tree introspect get-property list-names':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['systemd-analyze'],
    doc: 'systemd-analyze(1), systemd 257',
    effect: 'read-only',
    anyFlags: true,
    verbs: {
      'blame time critical-chain plot dot dump cat-config verify security calendar timestamp timespan unit-paths unit-files condition exit-status syscall-filter capability filesystems inspect-elf':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['journalctl'],
    doc: 'journalctl(1), systemd 257',
    effect: 'read-only',
    flags: {
      'f follow e pager-end a all l full no-full x catalog q quiet k dmesg m merge r reverse no-pager no-hostname no-tail system user utc list-boots list-catalog list-invocations disk-usage fields N header verify show-cursor pretty dump-catalog':
        'switch',
      'b boot': 'optional',
      'n lines': 'optional',
      'u unit user-unit t identifier T exclude-identifier p priority facility g grep S since U until c cursor after-cursor o output output-fields F field D directory file root image i M machine namespace case-sensitive I invocation':
        'value',
      '-n': 'value',
      '-b': 'switch',
      '#': 'switch',
      'cursor-file': OUTPUT_FILE,
      'vacuum-size vacuum-time vacuum-files rotate flush sync relinquish-var smart-relinquish-var setup-keys update-catalog interval verify-key force':
        { takes: 'optional', effect: 'mutating' },
    },
  },
  {
    names: ['hostname', 'dnsdomainname', 'domainname', 'nodename'],
    doc: 'hostname(1), 3.25',
    effect: 'read-only',
    flags: {
      'a alias A all-fqdns d domain f fqdn long i ip-address I all-ip-addresses s short y yp nis':
        'switch',
      'F file b boot': { takes: 'optional', effect: 'mutating' },
    },
    operands: [{ effect: 'mutating' }],
  },
];
