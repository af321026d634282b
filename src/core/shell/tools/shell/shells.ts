import type { Tool } from '../schema.ts';

/** Shells whose texts the grammar of bash reads. */
export const shells: Tool = {
  names: ['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh'],
  doc: 'bash(1), “Invocation”; POSIX.1-2024, sh',
  effect: 'read-only',
  flags: {
    'a b e f h k m n p r t u v x B C E H P T l login noprofile norc posix verbose restricted':
      'switch',
    'i interactive': 'switch',
    s: 'switch',
    'o O': 'value',
    '+x +e +o': 'switch',
    'c -lc -ec -xc -exc -euc -ic -uxc -uec': { takes: 'value', is: 'shell' },
    'rcfile init-file': { takes: 'value', is: 'script' },
  },
  flagsFirst: true,
  operands: [{ at: 0, is: 'script', notWith: 'c s' }],
  input: 'shell',
};
