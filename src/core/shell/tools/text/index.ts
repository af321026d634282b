import type { Tool } from '../schema.ts';
import { awk } from './awk.ts';
import { sed } from './sed.ts';
import { PRINTERS } from './text.ts';

/** Programs that turn text into other text. */
export const TEXT: readonly Tool[] = [...PRINTERS, awk, sed];
