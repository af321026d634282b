import type { Tool } from '../schema.ts';
import { awk } from './awk.ts';
import { KEEPERS } from './keepers.ts';
import { PAGERS } from './pagers.ts';
import { PRINTERS } from './printers.ts';
import { SEARCHERS } from './searchers.ts';
import { sed } from './sed.ts';
import { SORTERS } from './sorters.ts';
import { STRUCTURED } from './structured.ts';

/** Programs that turn text into other text. */
export const TEXT: readonly Tool[] = [
  awk,
  ...KEEPERS,
  ...PAGERS,
  ...PRINTERS,
  ...SEARCHERS,
  sed,
  ...SORTERS,
  ...STRUCTURED,
];
