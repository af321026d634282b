import type { Tool } from '../schema.ts';
import { ARCHIVES } from './archives.ts';
import { FILE_CHANGES } from './changes.ts';
import { TRANSFER } from './transfer.ts';

/** Files and where they are kept. */
export const FILES: readonly Tool[] = [...ARCHIVES, ...FILE_CHANGES, ...TRANSFER];
