import type { Tool } from '../schema.ts';

/** Programs that run the command in their arguments and change nothing themselves. */
export const WRAPPERS: readonly Tool[] = [
  {
    names: ['sudo'],
    doc: 'sudo(8), 1.9',
    effect: 'read-only',
    flags: {
      'A askpass b background B bell E preserve-env H set-home n non-interactive P preserve-groups S stdin':
        'switch',
      'i login s shell': 'switch',
      'u user g group h host p prompt C close-from r role t type T command-timeout D chdir R chroot U other-user':
        'value',
      'l list V version': 'switch',
      'K remove-timestamp k reset-timestamp v validate': 'switch',
      'e edit': 'mutating',
    },
    runs: { from: 0, as: 'argv', assignments: true, notWith: 'l', otherwise: 'unknown' },
  },
  {
    names: ['doas'],
    doc: 'doas(1), OpenBSD 7.6',
    effect: 'read-only',
    flags: { 'L n s': 'switch', 'a u': 'value', C: { takes: 'value', effect: 'read-only' } },
    runs: { from: 0, as: 'argv' },
  },
  {
    names: ['env'],
    doc: 'GNU coreutils 9.5, env',
    effect: 'read-only',
    flags: {
      'i ignore-environment 0 null v debug': 'switch',
      'u unset C chdir a argv0': 'value',
      'S split-string': { takes: 'value', is: 'shell' },
      'block-signal default-signal ignore-signal': 'optional',
    },
    sensitive: true,
    runs: { from: 0, as: 'argv', assignments: true, otherwise: 'read-only' },
  },
  {
    names: ['nohup', 'setsid', 'fakeroot'],
    doc: 'GNU coreutils 9.5, nohup; setsid(1), util-linux 2.40',
    effect: 'read-only',
    flags: { 'c ctty f fork w wait': 'switch' },
    runs: { from: 0, as: 'argv' },
  },
  {
    names: ['timeout', 'gtimeout'],
    doc: 'GNU coreutils 9.5, timeout',
    effect: 'read-only',
    flags: {
      'f foreground p preserve-status v verbose': 'switch',
      'k kill-after s signal': 'value',
    },
    runs: { from: 1, as: 'argv' },
  },
  {
    names: ['nice', 'ionice', 'stdbuf', 'unbuffer'],
    doc: 'GNU coreutils 9.5, nice, stdbuf; ionice(1), util-linux 2.40',
    effect: 'read-only',
    flags: {
      '# t': 'switch',
      'n adjustment c class classdata i input o output e error': 'value',
      'p pid P pgid': { takes: 'value', effect: 'unknown' },
    },
    runs: { from: 0, as: 'argv', otherwise: 'read-only' },
  },
  {
    names: ['time'],
    doc: 'GNU time 1.9; POSIX.1-2024, time',
    effect: 'read-only',
    flags: {
      'p v portability verbose q quiet a append': 'switch',
      'f format': 'value',
      'o output': { takes: 'value', is: 'written' },
    },
    runs: { from: 0, as: 'argv' },
  },
  {
    names: ['watch'],
    doc: 'watch(1), procps-ng 4.0',
    effect: 'read-only',
    flags: {
      'b beep c color C no-color e errexit g chgexit p precise t no-title w no-wrap x exec r no-rerun':
        'switch',
      'n interval q equexit': 'value',
      'd differences': 'optional',
    },
    runs: { from: 0, as: 'shell' },
  },
  {
    names: ['busybox', 'toybox'],
    doc: 'BusyBox 1.36',
    effect: 'read-only',
    runs: { from: 0, as: 'argv', otherwise: 'read-only' },
  },
];
