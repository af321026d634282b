import type { Tool } from '../schema.ts';
import { GNU } from './shared.ts';

/** Write what they read to files. */
export const KEEPERS: readonly Tool[] = [
  {
    names: ['tee'],
    doc: GNU,
    effect: 'read-only',
    flags: { 'a append i ignore-interrupts p': 'switch', 'output-error': 'optional' },
    operands: [{ is: 'written' }],
  },
  {
    names: ['sponge'],
    doc: 'moreutils 0.70',
    effect: 'read-only',
    flags: { a: 'switch' },
    operands: [{ is: 'written' }],
  },
];
