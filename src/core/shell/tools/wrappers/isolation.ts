import type { Tool } from '../schema.ts';

/** Programs that run a command with another root, other namespaces or other rights. */
export const ISOLATION: readonly Tool[] = [
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
  {
    names: ['unshare'],
    doc: 'unshare(1), util-linux 2.40',
    effect: 'read-only',
    flags: {
      'm mount u uts i ipc n net p pid U user C cgroup T time mount-proc kill-child': 'optional',
      'f fork r map-root-user c map-current-user keep-caps': 'switch',
      'map-user map-group map-users map-groups propagation setgroups R root w wd S setuid G setgid monotonic boottime':
        'value',
    },
    runs: { from: 0, as: 'argv', otherwise: 'shell' },
  },
  {
    names: ['setpriv'],
    doc: 'setpriv(1), util-linux 2.40',
    effect: 'read-only',
    flags: {
      'clear-groups keep-groups init-groups no-new-privs nnp reset-env': 'switch',
      'd dump list-caps': 'read-only',
      'reuid regid ruid rgid euid egid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile':
        'value',
    },
    runs: { from: 0, as: 'argv' },
  },
  {
    names: ['gosu', 'su-exec', 'setuidgid', 'cgexec', 'faketime', 'envdir'],
    doc: 'github.com/tianon/gosu; github.com/ncopa/su-exec; cgexec(1), libcgroup',
    effect: 'read-only',
    flags: { g: 'value', sticky: 'switch' },
    runs: { from: 1, as: 'argv' },
  },
];
