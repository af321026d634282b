import type { Flag, Tool } from '../schema.ts';

const RUNS: Flag = { runsUntil: ';' };

export const find: Tool = {
  names: ['find', 'gfind'],
  doc: 'GNU findutils 4.10, find',
  style: 'go',
  effect: 'read-only',
  flags: {
    'H L P d depth mount xdev noleaf daystart follow ignore_readdir_race noignore_readdir_race warn nowarn print print0 ls prune quit not a and o or true false empty nouser nogroup readable writable executable help version':
      'switch',
    'D maxdepth mindepth regextype amin anewer atime cmin cnewer context ctime fstype gid group ilname iname inum ipath iregex iwholename links lname mmin mtime name newer path perm regex samefile size type uid used user wholename xtype printf files0-from newerat newerct newermt newerBt newermm neweraa':
      'value',
    'O0 O1 O2 O3': 'switch',
    'exec execdir ok okdir': RUNS,
    delete: 'mutating',
    'fprint fprint0 fls': { takes: 'value', is: 'written' },
    fprintf: { takes: 'value', is: 'written' },
  },
};
