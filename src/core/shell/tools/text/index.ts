import type { Tool } from '../schema.ts';
import { awk } from './awk.ts';
import { PRINTERS } from './printers.ts';
import { sed } from './sed.ts';

/** Programs that turn text into other text. */
export const TEXT: readonly Tool[] = [awk, ...PRINTERS, sed];
