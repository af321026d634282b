import type { Tool } from '../schema.ts';

/** The kernel, and what it is told. */
export const KERNEL: readonly Tool[] = [
  {
    names: ['dmesg'],
    doc: 'dmesg(1), util-linux 2.41',
    effect: 'read-only',
    flags: {
      'T ctime H human w follow W follow-new k kernel u userspace x decode r raw t notime e reltime P nopager S syslog d show-delta J json p force-prefix':
        'switch',
      'L color': 'optional',
      'l level f facility s buffer-size time-format since until F file': 'value',
      'c read-clear C clear D console-off E console-on': 'mutating',
      'n console-level': { takes: 'value', effect: 'mutating' },
    },
  },
  {
    names: ['sysctl'],
    doc: 'sysctl(8), procps-ng 4.0',
    effect: 'read-only',
    flags: {
      'a all A X n values N names e ignore q quiet b binary': 'switch',
      'r pattern': 'value',
      'w write p load system': { takes: 'optional', effect: 'mutating' },
    },
    operands: [{ like: '=', effect: 'mutating' }],
  },
  {
    names: ['auditctl'],
    doc: 'auditctl(8), 4.0',
    effect: 'mutating',
    flags: { 'l s v': 'read-only', k: 'value' },
  },
];
