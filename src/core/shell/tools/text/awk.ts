import type { Tool } from '../schema.ts';

export const awk: Tool = {
  names: ['awk', 'gawk', 'mawk', 'nawk'],
  doc: 'GNU Awk User’s Guide 5.3, “Options”',
  effect: 'read-only',
  flags: {
    'F field-separator': 'value',
    'v assign': 'value',
    'e source': { takes: 'value', is: 'awk' },
    'f file E exec': { takes: 'value', is: 'script' },
    'b c O P r s S n characters-as-bytes traditional posix re-interval optimize sandbox csv k':
      'switch',
    'i include l load': { takes: 'value', effect: 'unknown' },
    'o pretty-print d dump-variables p profile': { takes: 'optional', effect: 'mutating' },
  },
  flagsFirst: true,
  operands: [{ at: 0, notWith: 'e f', is: 'awk' }],
};
