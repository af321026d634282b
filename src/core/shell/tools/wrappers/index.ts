import type { Tool } from '../schema.ts';
import { WRAPPERS } from './wrappers.ts';

/** Programs that run another command. */
export const WRAPPING: readonly Tool[] = [...WRAPPERS];
