import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

/** Disks, volumes and file systems. */
export const STORAGE: readonly Tool[] = [
  {
    names: ['mount'],
    doc: 'mount(8), util-linux 2.41',
    effect: 'read-only',
    flags: {
      'l show-labels': 'switch',
      't types': 'value',
      'a all o options bind B move M R rbind f fake n no-mtab r w L U': {
        takes: 'optional',
        effect: 'mutating',
      },
    },
    operands: [{ effect: 'mutating' }],
  },
  {
    names: ['swapon'],
    doc: 'swapon(8), util-linux 2.41',
    effect: 'mutating',
    flags: {
      's summary': 'read-only',
      show: { takes: 'optional', effect: 'read-only' },
      'noheadings raw bytes': 'switch',
    },
  },
  {
    names: ['mdadm'],
    doc: 'mdadm(8), 4.4',
    effect: 'mutating',
    anyFlags: true,
    flags: { 'D detail E examine Q query': 'read-only', 'v s b': 'switch' },
  },
  {
    names: [
      'pvs',
      'vgs',
      'lvs',
      'pvdisplay',
      'vgdisplay',
      'lvdisplay',
      'pvscan',
      'lvscan',
      'vgscan',
      'lvmdiskscan',
    ],
    doc: 'lvm(8), 2.03',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'cache mknodes': 'mutating' },
  },
  {
    names: [
      'pvcreate',
      'vgcreate',
      'lvcreate',
      'pvremove',
      'vgremove',
      'lvremove',
      'lvextend',
      'lvreduce',
      'lvresize',
      'vgextend',
      'vgreduce',
      'pvresize',
      'pvmove',
      'lvconvert',
      'lvchange',
      'vgchange',
      'dmsetup',
      'cryptsetup',
    ],
    doc: 'lvm(8), 2.03',
    effect: 'mutating',
    anyFlags: true,
  },
  {
    names: ['zpool', 'zfs'],
    doc: 'OpenZFS 2.3, zpool(8), zfs(8)',
    verbs: {
      'list history get version userspace groupspace diff holds': READS,
      'status iostat events': { ...READS, flags: { c: 'unknown' } },
      '*': 'mutating',
    },
  },
  {
    names: ['btrfs'],
    doc: 'btrfs(8), 6.16',
    verbs: {
      'filesystem fi': { verbs: { 'df du show usage': READS, '*': 'mutating' } },
      'subvolume device': {
        verbs: { 'list show stats usage get-default': READS, '*': 'mutating' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['multipath'],
    doc: 'multipath(8), 0.11',
    effect: 'mutating',
    flags: { l: 'read-only', '-ll -v2 -v3': 'read-only', v: 'value' },
  },
  {
    names: ['iscsiadm'],
    doc: 'iscsiadm(8), 2.1',
    effect: 'unknown',
    flags: {
      'm mode P print T targetname p portal': 'value',
      'u login l logout o op': { takes: 'optional', effect: 'mutating' },
    },
  },
  {
    names: ['gluster'],
    doc: 'docs.gluster.org, 11',
    flags: { mode: 'value' },
    verbs: {
      volume: {
        verbs: {
          'info list status': READS,
          heal: { effect: 'mutating', operands: [{ at: 1, like: '^info$', effect: 'read-only' }] },
          '*': 'mutating',
        },
      },
      'peer pool': { verbs: { 'status list': READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
];
