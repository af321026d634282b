import type { Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';

/** Addresses of socat that are a socket of somebody's, or the standard streams. */
const SOCKET =
  '^(?:-|[sS][tT][dD](?:[iI][oO]|[iI][nN]|[oO][uU][tT])|(?:[uU][nN][iI][xX](?:-[cC][a-zA-Z]+)?:)?/(?!.*\\.\\.)[\\w./-]*(?:\\.sock(?:et)?|haproxy[\\w./-]*)|(?:[tT][cC][pP][46]?|[tT][cC][pP]-[cC][oO][nN]{2}[eE][cC][tT]|[oO][pP][eE][nN][sS]{2}[lL]|[sS]{2}[lL]):[\\w.-]+:\\d+)(?:,(?:verify|connect-timeout|forever|crnl|crlf|cafile|retry|interval)(?:=[\\w./-]+)?)*$';

/** What connects to a service, and what puts a load on it. */
export const SOCKETS: readonly Tool[] = [
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
    names: ['socat'],
    doc: 'socat(1), 1.8; an address may also be a program or a file',
    style: 'go',
    effect: 'read-only',
    flags: { 'd v x u U 4 6': 'switch', 't T b': 'value', V: 'read-only' },
    operands: [{ like: SOCKET }, { effect: 'unknown' }],
    input: 'requests',
  },
  {
    names: ['iperf', 'iperf3', 'netperf', 'qperf'],
    doc: 'A load on the target; iperf3(1), 3.19',
    effect: 'mutating',
    anyFlags: true,
    flags: { 'version v': 'read-only' },
  },
];
