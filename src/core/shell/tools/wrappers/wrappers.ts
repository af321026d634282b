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
    names: ['nohup', 'setsid', 'catchsegv', 'dbus-run-session', 'fakeroot'],
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
    names: ['nice', 'ionice', 'chrt', 'stdbuf', 'unbuffer'],
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
    names: ['xargs', 'gxargs'],
    doc: 'GNU findutils 4.10, xargs',
    effect: 'read-only',
    flags: {
      '0 null r no-run-if-empty t verbose x exit p interactive o open-tty show-limits': 'switch',
      'n max-args L max-lines P max-procs s max-chars d delimiter a arg-file E process-slot-var':
        'value',
      I: 'value',
      'i replace e eof l': 'optional',
    },
    runs: { from: 0, as: 'argv', appends: true, otherwise: 'read-only' },
  },
  {
    names: ['ssh'],
    doc: 'ssh(1), OpenSSH 9.9',
    effect: 'read-only',
    flags: {
      '4 6 A a C f g G K k M N n q s T t V v X x Y y': 'switch',
      'B b c D e F I i J L l m O p Q R S W w': 'value',
      E: { takes: 'value', is: 'written' },
      o: {
        takes: 'value',
        values: {
          'ProxyCommand=* ProxyCommand LocalCommand=* PermitLocalCommand=* KnownHostsCommand=*':
            'unknown',
          '*': 'none',
        },
      },
    },
    runs: { from: 1, as: 'shell', otherwise: 'shell' },
  },
  {
    names: ['busybox', 'toybox'],
    doc: 'BusyBox 1.36',
    effect: 'read-only',
    runs: { from: 0, as: 'argv', otherwise: 'read-only' },
  },
  {
    names: ['chroot'],
    doc: 'GNU coreutils 9.5, chroot',
    effect: 'read-only',
    flags: { 'groups userspec': 'value', 'skip-chdir': 'switch' },
    runs: { from: 1, as: 'argv', otherwise: 'shell' },
  },
  {
    names: ['nsenter'],
    doc: 'nsenter(1), util-linux 2.40',
    effect: 'read-only',
    flags: {
      'a all F no-fork preserve-credentials e env Z follow-context keep-caps': 'switch',
      'm mount u uts i ipc n net p pid U user C cgroup T time r root w wd': 'optional',
      't target S setuid G setgid W wdns': 'value',
    },
    runs: { from: 0, as: 'argv', otherwise: 'shell' },
  },
];
