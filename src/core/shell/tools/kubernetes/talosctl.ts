import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

export const talosctl: Tool = {
  names: ['talosctl'],
  doc: 'talos.dev, CLI reference, 1.11',
  flags: { 'n nodes e endpoints context talosconfig c cluster': 'value' },
  verbs: {
    'health version get services logs dmesg events memory m mounts mount processes p stats list ls usage du read cat disks time netstat ss containers c inspect':
      READS,
    service: {
      effect: 'read-only',
      operands: [{ at: 1, like: '^(?!status$)', effect: 'mutating' }],
    },
    etcd: {
      verbs: {
        'members status': READS,
        alarm: { verbs: { list: READS, '*': 'mutating' } },
        '*': 'mutating',
      },
    },
    image: { verbs: { 'list ls default': READS, '*': 'mutating' } },
    config: { verbs: { 'info contexts': READS, '*': 'mutating' } },
    '*': 'mutating',
  },
};
