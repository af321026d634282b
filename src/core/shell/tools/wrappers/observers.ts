import type { Tool } from '../schema.ts';

/** Programs that run a command to watch or record it. */
export const OBSERVERS: readonly Tool[] = [
  {
    names: ['strace', 'ltrace'],
    doc: 'strace(1), 6.12; ltrace(1), 0.7',
    effect: 'read-only',
    flags: {
      'c C d D f F h i k n q r t tt ttt T v V w x xx y yy z Z A L follow-forks summary-only instruction-pointer stack-traces relative-timestamps no-abbrev decode-fds':
        'switch',
      'a b e E I O P s S trace u U X l': 'value',
      'o output': { takes: 'value', is: 'written' },
      'p attach': { takes: 'value', effect: 'unknown' },
      'inject fault kill': { takes: 'value', effect: 'mutating' },
    },
    runs: { from: 0, as: 'argv', notWith: 'p' },
  },
  {
    names: ['script'],
    doc: 'script(1), util-linux 2.40',
    effect: 'mutating',
    flags: {
      'a append e return f flush force q quiet': 'switch',
      'c command': { takes: 'value', is: 'shell' },
      'E echo m logging-format o output-limit': 'value',
      't timing': { takes: 'optional', effect: 'mutating' },
      'B log-io I log-in O log-out T log-timing': { takes: 'value', is: 'written' },
    },
    operands: [{ at: 0, like: '^(?:/dev/null|/tmp/(?!.*\\.\\.).*)$', effect: 'read-only' }],
  },
  {
    names: ['chrt', 'taskset'],
    doc: 'chrt(1), taskset(1), util-linux 2.40',
    effect: 'read-only',
    flags: {
      'a all-tasks b batch d deadline f fifo i idle o other r rr v verbose R reset-on-fork c cpu-list':
        'switch',
      'm max': 'read-only',
      'p pid': 'switch',
    },
    runs: { from: 1, as: 'argv', notWith: 'p' },
    operands: [{ from: 1, effect: 'mutating' }],
  },
  {
    names: ['numactl'],
    doc: 'numactl(8), 2.0',
    effect: 'read-only',
    flags: {
      'H hardware s show': 'read-only',
      'i interleave N cpunodebind C physcpubind m membind p preferred': 'value',
      'l localalloc a all b balancing': 'switch',
    },
    runs: { from: 0, as: 'argv' },
  },
  {
    names: ['chpst'],
    doc: 'chpst(8), runit 2.1',
    effect: 'read-only',
    flags: { 'v V P 0 1 2': 'switch', 'u U b e / C n l L m d o p f c r t': 'value' },
    runs: { from: 0, as: 'argv' },
  },
  {
    names: ['flock'],
    doc: 'flock(1), util-linux 2.40',
    effect: 'read-only',
    flags: {
      's shared x e exclusive u unlock n nb nonblock F no-fork o close verbose': 'switch',
      'w wait timeout E conflict-exit-code': 'value',
      'c command': { takes: 'value', is: 'shell' },
    },
    runs: { from: 1, as: 'argv', notWith: 'c', otherwise: 'read-only' },
  },
  {
    names: [
      'torsocks',
      'proxychains',
      'proxychains4',
      'rlwrap',
      'eatmydata',
      'tini',
      'dumb-init',
      'linux32',
      'linux64',
    ],
    doc: 'The manual page of each',
    effect: 'read-only',
    flags: { q: 'switch' },
    runs: { from: 0, as: 'argv' },
  },
  {
    names: ['systemd-run'],
    doc: 'systemd-run(1), systemd 257',
    effect: 'mutating',
    anyFlags: true,
  },
  {
    names: ['at', 'batch'],
    doc: 'at(1), 3.2',
    effect: 'mutating',
    flags: { 'l c V': 'read-only', 'q f t': 'value', 'r d': 'mutating' },
  },
];
