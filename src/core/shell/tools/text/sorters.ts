import type { Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';
import { GNU } from './shared.ts';

/** Put lines in another order, and compare them. */
export const SORTERS: readonly Tool[] = [
  {
    names: ['sort', 'gsort'],
    doc: GNU,
    effect: 'read-only',
    flags: {
      'b ignore-leading-blanks d dictionary-order f ignore-case g general-numeric-sort i ignore-nonprinting M month-sort h human-numeric-sort n numeric-sort R random-sort r reverse V version-sort c C m merge s stable u unique z zero-terminated debug':
        'switch',
      'k key t field-separator S buffer-size T temporary-directory parallel batch-size sort files0-from random-source':
        'value',
      check: 'optional',
      'o output': OUTPUT_FILE,
      'compress-program': { takes: 'value', effect: 'unknown' },
    },
  },
  {
    names: ['uniq'],
    doc: GNU,
    effect: 'read-only',
    flags: {
      'c count d repeated D i ignore-case u unique z zero-terminated': 'switch',
      'f skip-fields s skip-chars w check-chars': 'value',
      'all-repeated group': 'optional',
    },
    operands: [{ at: 1, is: 'written' }],
  },
  {
    names: ['shuf'],
    doc: GNU,
    effect: 'read-only',
    flags: {
      'e echo r repeat z zero-terminated': 'switch',
      'i input-range n head-count random-source': 'value',
      'o output': OUTPUT_FILE,
    },
  },
  {
    names: ['diff', 'sdiff', 'diff3', 'zdiff'],
    doc: 'GNU diffutils 3.12',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'o output': OUTPUT_FILE, 'diff-program': { takes: 'value', effect: 'unknown' } },
  },
  { names: ['split', 'csplit'], doc: GNU, effect: 'mutating', anyFlags: true },
];
