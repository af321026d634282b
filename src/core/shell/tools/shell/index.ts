import type { Tool } from '../schema.ts';
import { BUILTINS } from './builtins.ts';
import { shells } from './shells.ts';

/** Shells and what is built into them. */
export const SHELL: readonly Tool[] = [...BUILTINS, shells];
