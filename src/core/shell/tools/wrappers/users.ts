import type { Tool } from '../schema.ts';

/** Programs that run a command, or open a shell, as another user. */
export const USERS: readonly Tool[] = [
  {
    names: ['su'],
    doc: 'su(1), util-linux 2.40',
    effect: 'read-only',
    flags: {
      '- l login f fast m p preserve-environment P pty T no-pty': 'switch',
      'c command session-command': { takes: 'value', is: 'shell' },
      'g group G supp-group s shell w whitelist-environment': 'value',
    },
    operands: [{ from: 1, effect: 'unknown' }],
    input: 'shell',
  },
  {
    names: ['runuser'],
    doc: 'runuser(1), util-linux 2.40',
    effect: 'read-only',
    flags: {
      '- l login f fast m p preserve-environment P pty': 'switch',
      'c command session-command': { takes: 'value', is: 'shell' },
      'u user g group G supp-group s shell w whitelist-environment': 'value',
    },
    runs: { from: 0, as: 'argv', onlyWith: 'u', otherwise: 'shell' },
    operands: [{ from: 1, effect: 'unknown' }],
    input: 'shell',
  },
  {
    names: ['pkexec'],
    doc: 'pkexec(1), polkit 125',
    effect: 'read-only',
    flags: { user: 'value', 'disable-internal-agent': 'switch' },
    runs: { from: 0, as: 'argv' },
  },
  { names: ['sudoedit', 'vipw', 'vigr'], doc: 'sudoedit(8), 1.9', effect: 'mutating' },
  {
    names: ['visudo'],
    doc: 'visudo(8), 1.9',
    effect: 'mutating',
    flags: { 'c check': 'read-only', 'f file': 'value', 'q quiet s strict': 'switch' },
  },
];
