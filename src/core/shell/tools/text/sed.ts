import type { Tool } from '../schema.ts';

export const sed: Tool = {
  names: ['sed', 'gsed'],
  doc: 'GNU sed 4.9 manual, “Options”',
  effect: 'read-only',
  flags: {
    'n quiet silent E r regexp-extended s separate u unbuffered z null-data posix debug sandbox follow-symlinks':
      'switch',
    'l line-length': 'value',
    'e expression': { takes: 'value', is: 'sed' },
    'f file': { takes: 'value', is: 'script' },
    'i in-place': { takes: 'optional', effect: 'mutating' },
  },
  operands: [{ at: 0, notWith: 'e f', is: 'sed' }],
};
