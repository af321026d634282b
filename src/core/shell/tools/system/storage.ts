import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

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
    flags: {
      'D detail E examine Q query': 'read-only',
      'v verbose s scan b brief Y export t test no-devices': 'switch',
      'c config': 'value',
    },
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
      'm mode': {
        takes: 'value',
        values: { 'session node iface host fw discoverydb': 'read-only', '*': 'mutating' },
      },
      'P print T targetname p portal r sid d debug I interface H hostno': 'value',
      's stats S show': 'switch',
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
  {
    names: ['dmsetup'],
    doc: 'dmsetup(8), 1.02',
    verbs: {
      'ls info status deps targets version': {
        ...READS,
        flags: { exec: { takes: 'value', effect: 'unknown' } },
      },
      table: { ...READS, flags: { showkeys: { takes: 'nothing', sensitive: true } } },
      '*': 'mutating',
    },
  },
  {
    names: ['cryptsetup'],
    doc: 'cryptsetup(8), 2.8',
    verbs: {
      'status luksDump luksUUID isLuks benchmark': {
        effect: 'read-only',
        flags: {
          'v verbose q batch-mode': 'switch',
          'type header': 'value',
          'dump-volume-key dump-master-key': { takes: 'nothing', sensitive: true },
          'volume-key-file master-key-file': OUTPUT_FILE,
        },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['xfs_db'],
    doc: 'xfs_db(8), 6.15; -r opens the device for reading only',
    effect: 'unknown',
    flags: { 'r V': 'read-only', 'c p l': 'value', 'f i': 'switch', x: 'mutating' },
  },
  {
    names: ['sgdisk', 'sfdisk'],
    doc: 'sgdisk(8), 1.0; sfdisk(8), util-linux 2.41',
    effect: 'mutating',
    flags: {
      'p print l list list-types T d dump J json F list-free V verify': 'read-only',
      'i info': { takes: 'value', effect: 'read-only' },
    },
  },
  {
    names: ['blockdev'],
    doc: 'blockdev(8), util-linux 2.41',
    effect: 'unknown',
    flags: {
      'getsize64 getsz getss getpbsz getro getra getfra getbsz getiomin getioopt getalignoff getmaxsect getdiscardzeroes report':
        'read-only',
      'v q': 'switch',
      'setro setrw flushbufs rereadpt': 'mutating',
      'setra setfra setbsz': { takes: 'value', effect: 'mutating' },
    },
  },
  {
    names: ['multipathd'],
    doc: 'multipathd(8), 0.11',
    flags: { k: { takes: 'optional', effect: 'unknown' } },
    verbs: { 'show list': READS, '*': 'mutating' },
  },
  {
    names: ['exportfs'],
    doc: 'exportfs(8), nfs-utils 2.8',
    effect: 'read-only',
    flags: { 'v s': 'switch' },
    operands: [{ effect: 'mutating' }],
  },
  {
    names: ['smbstatus', 'testparm', 'quota', 'repquota'],
    doc: 'smbstatus(1), Samba 4.22; quota(1), 4.10',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: ['drbdadm', 'drbdsetup'],
    doc: 'drbdadm(8), 9.32',
    verbs: { 'status dump cstate dstate role show events2': READS, '*': 'mutating' },
  },
];
